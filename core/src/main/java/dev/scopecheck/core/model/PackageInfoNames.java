package dev.scopecheck.core.model;

/** The names by which places name packages, beside the qualified names of types. */
public final class PackageInfoNames {

    private static final String SUFFIX = ".package-info";

    private PackageInfoNames() {}

    /** The name of the file that annotates a package. */
    public static String of(String packageName) {
        return packageName + SUFFIX;
    }

    /** Whether it is the name of such a file, and not that of a type. */
    public static boolean isOne(String name) {
        return name.endsWith(SUFFIX);
    }

    /** The package of such a file. */
    public static String packageName(String name) {
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
