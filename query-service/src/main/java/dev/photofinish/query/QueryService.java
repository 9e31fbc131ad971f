package dev.photofinish.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The query service's beans. Import it; it needs the event store's auto-configuration beside it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "dev.photofinish.query",
        excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QueryServiceApplication.class))
public class QueryService {}
