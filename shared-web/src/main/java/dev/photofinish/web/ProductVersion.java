package dev.photofinish.web;

/** Which version of Photofinish this is. */
public final class ProductVersion {
    private ProductVersion() {}

    /** As the package says; {@code development} when it is not packaged. */
    public static String current() {
        var packaged = ProductVersion.class.getPackage().getImplementationVersion();
        return packaged == null ? "development" : packaged;
    }
}
