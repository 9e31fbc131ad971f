package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The checks of axe-core, which the page's own packages bring: those of WCAG 2.1 A and AA. */
final class Axe {
    private static final Path SOURCE = Path.of("../web-ui/node_modules/axe-core/axe.min.js");
    private static final String IS_MISSING = "() => typeof axe === 'undefined'";
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** Costs more than all other rules together. */
    private static final String CONTRAST = "color-contrast";

    private static final String SERIOUS_VIOLATIONS = """
            async (rules) => {
              const found = await axe.run(document, { ...rules, resultTypes: ['violations'] });
              return found.violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
                  `${id}: ${target.join(' ')} ${failureSummary}`));
            }
            """;

    private final String source;

    Axe() throws IOException {
        assertThat(SOURCE)
                .as("axe-core; install the page's packages first: cd web-ui && npm ci")
                .exists();
        source = Files.readString(SOURCE);
    }

    /** Rule and element of each serious or critical violation in what the page shows now. */
    List<String> violations(Page page) {
        return violations(page, Map.of("runOnly", TAGS));
    }

    /** Of those, what depends on the theme. */
    List<String> violationsOfColour(Page page) {
        return violations(page, Map.of("runOnly", List.of(CONTRAST)));
    }

    /** Of those, what depends on everything but the theme. */
    List<String> violationsOfLayout(Page page) {
        return violations(page, Map.of("runOnly", TAGS, "rules", Map.of(CONTRAST, Map.of("enabled", false))));
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(Page page, Map<String, Object> rules) {
        if ((boolean) page.evaluate(IS_MISSING)) {
            page.evaluate(source);
        }
        return (List<String>) page.evaluate(SERIOUS_VIOLATIONS, rules);
    }
}
