package dev.photofinish.command;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/** Everything of the write side, for an application to import. Names of beans are qualified, so that both sides fit into one. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "dev.photofinish.command",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan("dev.photofinish.command")
@PropertySource({"classpath:command-service.properties", "classpath:live-races.properties"})
public class CommandConfiguration {}
