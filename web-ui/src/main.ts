import '$lib/styles/fonts.css';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

const { start } = await import('./start');
start(target);
