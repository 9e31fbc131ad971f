import { secondsOf } from './tournament-shapes.mjs';

const TOURNAMENT_RIGHTS = ['ADMIN', 'TOURNAMENT_MANAGER', 'ASYNC_TOURNAMENT_ADMIN'];

export function membershipOf(organization, user) {
  return organization.members.find((member) => member.user.id === user.id) ?? null;
}

export function rightsIn(organization, user) {
  const permissions = membershipOf(organization, user)?.permissions ?? [];
  const has = (...any) => user.role === 'admin' || any.some((one) => permissions.includes(one));
  return {
    administer: has('ADMIN'),
    manage_members: has('ADMIN', 'MEMBER_MANAGER'),
    manage_tournaments: has(...TOURNAMENT_RIGHTS),
    review: has(...TOURNAMENT_RIGHTS, 'ASYNC_REVIEWER'),
  };
}

export function rightsOf(league, tournament, user) {
  const organization = league.find('organizations', tournament.organization_id);
  const rights = rightsIn(organization, user);
  return {
    manage: rights.manage_tournaments,
    review: rights.review,
    play: membershipOf(organization, user) !== null,
  };
}

const poolsOf = (league, tournament) =>
  league.pools.filter(({ tournament_id }) => tournament_id === tournament.id);

export function summaryOf(league, tournament) {
  return { ...tournament, pool_count: poolsOf(league, tournament).length };
}

export function tournamentOf(league, tournament, user) {
  const rights = rightsOf(league, tournament, user);
  return {
    ...tournament,
    rights,
    results_hidden: tournament.hide_results && tournament.is_active && !rights.review,
    pools: poolsOf(league, tournament).map(({ id, name, description, permalinks }) => ({
      id,
      name,
      description,
      permalink_count: permalinks.filter((one) => one.is_active).length,
    })),
  };
}

export function permalinkOf(league, permalink, released) {
  const finished = league.runs.filter(
    (run) => run.permalink_id === permalink.id && run.status === 'finished' && !run.reattempted,
  );
  return {
    ...permalink,
    released,
    url: released ? permalink.url : null,
    notes: released ? permalink.notes : null,
    par_time: league.par(permalink.id),
    finished_runs: finished.length,
  };
}

export function poolOf(league, pool, user, rights) {
  const met = new Set(league.runs.filter((run) => run.user.id === user.id).map((run) => run.permalink_id));
  return {
    ...pool,
    permalinks: pool.permalinks.map((one) => permalinkOf(league, one, rights.manage || met.has(one.id))),
  };
}

export function runOf(league, run) {
  const started = run.countdown_ends_at !== null && Date.parse(run.countdown_ends_at) <= Date.now();
  return {
    ...run,
    status: run.status === 'pending' && started ? 'in_progress' : run.status,
    elapsed_seconds: secondsOf(run),
    score: league.scoreOf(run),
    server_time: new Date().toISOString(),
  };
}

function slotsOf(league, tournament, account) {
  return poolsOf(league, tournament).flatMap((pool) => {
    const best = league.runs
      .filter((run) => run.pool_id === pool.id && run.user.id === account && !run.reattempted)
      .filter(({ status }) => status !== 'pending' && status !== 'in_progress')
      .sort((a, b) => (league.scoreOf(b) ?? 0) - (league.scoreOf(a) ?? 0));
    return Array.from({ length: tournament.runs_per_pool }, (_, at) => ({
      pool_id: pool.id,
      run_id: best[at]?.id ?? null,
      status: best[at]?.status ?? null,
      elapsed_seconds: best[at] ? secondsOf(best[at]) : null,
      score: best[at] ? league.scoreOf(best[at]) : null,
      live: Boolean(best[at]?.live_race_id),
    }));
  });
}

const mean = (values) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export function leaderboardOf(league, tournament) {
  const runs = league.runs.filter(({ tournament_id }) => tournament_id === tournament.id);
  const users = [...new Map(runs.map(({ user }) => [user.id, user])).values()];
  const standings = users.map((user) => {
    const slots = slotsOf(league, tournament, user.id);
    const finished = slots.filter(({ status }) => status === 'finished');
    return {
      user,
      slots,
      score: mean(slots.map(({ score }) => score ?? 0)),
      estimate: mean(finished.map(({ score }) => score)),
      finished: finished.length,
      forfeited: slots.filter(({ status }) => status !== null && status !== 'finished').length,
      unattempted: slots.filter(({ status }) => status === null).length,
      has_live_runs: slots.some(({ live }) => live),
    };
  });
  return standings.sort((a, b) => b.score - a.score).map((standing, at) => ({ rank: at + 1, ...standing }));
}

export function dashboardOf(league, tournament, user) {
  const own = league.runs.filter((run) => run.tournament_id === tournament.id && run.user.id === user.id);
  const counting = own.filter((run) => !run.reattempted).map((run) => runOf(league, run));
  const finished = counting.filter(({ status }) => status === 'finished');
  const active = counting.filter(({ status }) => status === 'pending' || status === 'in_progress');
  const board = leaderboardOf(league, tournament);
  const place = board.find((standing) => standing.user.id === user.id);
  const used = own.length - counting.length;
  return {
    completed: finished.length,
    forfeited: counting.length - finished.length - active.length,
    active: active.length,
    reattempted: used,
    best_time_seconds: finished.length === 0 ? null : Math.min(...finished.map((run) => run.elapsed_seconds)),
    score: place?.score ?? 0,
    estimate: place?.estimate ?? 0,
    rank: place?.rank ?? null,
    player_count: board.length,
    reattempts_left: tournament.max_reattempts < 0 ? null : Math.max(0, tournament.max_reattempts - used),
    active_run: active[0] ?? null,
    pools: poolsOf(league, tournament).map((pool) => {
      const here = counting.filter(({ pool_id }) => pool_id === pool.id);
      return {
        pool_id: pool.id,
        name: pool.name,
        runs_used: here.length,
        runs_per_pool: tournament.runs_per_pool,
        finished: here.filter(({ status }) => status === 'finished').length,
        is_open: tournament.is_active && here.length < tournament.runs_per_pool && pool.permalinks.length > 0,
      };
    }),
    server_time: new Date().toISOString(),
  };
}
