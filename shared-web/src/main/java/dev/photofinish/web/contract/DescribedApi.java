package dev.photofinish.web.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** The document as a whole: what it is about, every path once and in order, and the shapes that are met on them. */
final class DescribedApi implements GlobalOpenApiCustomizer {
    static final String TOKEN = "token";
    private static final String ABOUT = "Live races over HTTP. Whatever is refused is answered with a problem body "
            + "(RFC 9457) whose `type` names the reason. Sockets and event streams are described in "
            + "`docs/api/asyncapi.yaml`.";

    private final Shapes shapes;
    private final Refusals refusals;
    private final String version;

    DescribedApi(Shapes shapes, Refusals refusals, String version) {
        this.shapes = shapes;
        this.refusals = refusals;
        this.version = version;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("Photofinish")
                .description(ABOUT)
                .version(version)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.setTags(null);
        api.setPaths(inOrder(api.getPaths()));
        api.setComponents(components());
    }

    private static Paths inOrder(Paths paths) {
        var ordered = new Paths();
        new TreeMap<>(paths).forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> {
                operation.setTags(List.of(Route.tag(path)));
                operation.setOperationId(Route.id(method, path));
                Route.typeParameters(operation);
            });
            ordered.addPathItem(path, item);
        });
        return ordered;
    }

    private Components components() {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("What signing in answers with."));
        refusals.all().forEach(components::addResponses);
        shapes.all().forEach(components::addSchemas);
        shapes.awaited().forEach(name -> components.addSchemas(name, foreign(name)));
        return components;
    }

    /** In the split form, each service knows its own shapes only. */
    private static Schema<?> foreign(String name) {
        return Simple.typed("object").description(name + ", which the document of the query service defines.");
    }
}
