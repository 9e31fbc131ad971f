package dev.photofinish.query.seed;

import dev.photofinish.query.web.Paging;
import dev.photofinish.store.look.SeedCatalog;
import java.util.List;

/** A page of seeds. */
record SeedList(List<SeedInfo> seeds, long total, boolean hasMore) {
    static SeedList of(SeedCatalog.Page page, Paging paging) {
        return new SeedList(
                page.seeds().stream().map(SeedInfo::of).toList(), page.total(), paging.hasMore(page.total()));
    }
}
