package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checks of axe-core, which the page's own packages bring: those of WCAG 2.1 A and AA. */
final class Axe {
    private static final Path SOURCE = Path.of("../web-ui/node_modules/axe-core/axe.min.js");
    private static final String SERIOUS_VIOLATIONS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
              const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
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
    @SuppressWarnings("unchecked")
    List<String> violations(Page page) {
        page.evaluate(source);
        return (List<String>) page.evaluate(SERIOUS_VIOLATIONS);
    }
}
