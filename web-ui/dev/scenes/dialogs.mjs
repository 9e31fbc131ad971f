const press = (name) => (page) => page.getByRole('button', { name }).first().click();

/** What opens above a page: dialogs, menus, lists. */
export function dialogs({ organizer, racer, admin, setup, ready }, running) {
  const scene = (name, path, token, after) => [name, path, token, { after, fold: true }];
  return [
    scene('dialog-overlays', async () => `/race/${await running()}`, admin, press('OBS overlays')),
    scene('dialog-start', `/race/${ready}`, organizer, press('Start race')),
    scene('dialog-settings', `/race/${setup}`, organizer, press('Edit race')),
    scene('dialog-reroll', `/race/${ready}`, organizer, press('Re-roll seed')),
    scene('dialog-delete', `/race/${setup}`, organizer, press('Delete race')),
    scene('dialog-download', `/race/${ready}`, racer, press('Download race package')),
    scene('dialog-quit', async () => `/race/${await running()}`, admin, press('Force finish')),
    scene('dialog-correct', async () => `/race/${await running()}`, admin, correct),
    scene('dialog-seed-aside', '/admin/seeds', admin, press('Set aside…')),
    scene('dialog-seeds-discard', '/admin/seeds', admin, press('Discard…')),
    scene('dialog-map', async () => `/race/${await running()}`, admin, zone),
    scene('menu-user', '/', organizer, userMenu),
    scene('menu-search', '/', racer, search),
    scene('menu-calendar', `/race/${setup}`, racer, press('Add to calendar')),
    scene('menu-add-player', `/race/${setup}`, organizer, invitePlayer),
  ];
}

async function correct(page) {
  await page.locator('summary', { hasText: 'Runs' }).click();
  await page
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click();
}

async function zone(page) {
  await page.locator('svg [aria-haspopup=dialog]').nth(3).press('Enter');
}

async function userMenu(page) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await ((await menu.isVisible()) ? menu : page.getByRole('button', { name: 'Your account' })).click();
}

async function search(page) {
  const field = page.locator('header').getByRole('combobox').first();
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'Find a player' }).first().click();
  await field.pressSequentially('ot');
}

async function invitePlayer(page) {
  await press('Invite')(page);
  await page.locator('main').getByRole('combobox').first().pressSequentially('ma');
}
