import '$lib/styles/fonts.css';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';
import { comeBack } from './overlay/come-back';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

// A picture in somebody's broadcast has neither menus nor a reader: it takes nothing of the page along.
if (location.pathname.startsWith('/overlay/')) {
  try {
    const { start } = await import('./overlay/start');
    await start(target);
  } catch (failure) {
    comeBack(failure);
  }
} else {
  const { start } = await import('./start');
  start(target);
}
