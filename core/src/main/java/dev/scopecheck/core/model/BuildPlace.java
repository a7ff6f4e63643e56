package dev.scopecheck.core.model;

/** The build as a whole: for what stands in no file, such as an option. */
public record BuildPlace() implements Place {

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public String group() {
        return "";
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int second() {
        return 0;
    }
}
