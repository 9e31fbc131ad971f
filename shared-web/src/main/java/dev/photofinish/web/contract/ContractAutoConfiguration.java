package dev.photofinish.web.contract;

import dev.photofinish.web.ProductVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The document of whichever service this is, made when somebody asks for it the first time. */
@AutoConfiguration
@ConditionalOnProperty(name = "photofinish.docs.enabled", matchIfMissing = true)
class ContractAutoConfiguration {
    @Bean
    static MadeWhenAsked madeWhenAsked() {
        return new MadeWhenAsked();
    }

    /** Relative: where the document was asked for is where it holds. */
    @Bean
    @Lazy
    OpenAPI openApi() {
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    DocsPageStyles docsPageStyles() {
        return new DocsPageStyles();
    }

    @Bean
    @Lazy
    Shapes shapes() {
        return new Shapes();
    }

    @Bean
    @Lazy
    Refusals refusals(Shapes shapes) {
        return new Refusals(shapes);
    }

    @Bean
    @Lazy
    DescribedOperation describedOperation(Shapes shapes, Refusals refusals) {
        return new DescribedOperation(shapes, refusals);
    }

    @Bean
    @Lazy
    DescribedApi describedApi(Shapes shapes, Refusals refusals) {
        return new DescribedApi(shapes, refusals, ProductVersion.current());
    }
}
