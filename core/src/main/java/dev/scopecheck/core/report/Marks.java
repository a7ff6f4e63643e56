package dev.scopecheck.core.report;

import dev.scopecheck.core.platform.EndpointRecogniser;

/**
 * Texts of addresses as a report shows them: what stands for something that is not known is written as {@code <any>}, or
 * as {@code <part>} where it is in one segment, and {@code <} itself twice.
 */
final class Marks {

    private static final String ANY = "<any>";
    private static final String PART = "<part>";

    private Marks() {}

    static String written(String text) {
        return text.replace("<", "<<")
                .replace(EndpointRecogniser.UNKNOWN, ANY)
                .replace(EndpointRecogniser.SEGMENT, PART);
    }

    static String read(String written) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int mark = written.indexOf('<'); mark >= 0; mark = written.indexOf('<', at)) {
            text.append(written, at, mark);
            if (written.startsWith("<<", mark)) {
                text.append('<');
                at = mark + 2;
            } else if (written.startsWith(ANY, mark)) {
                text.append(EndpointRecogniser.UNKNOWN);
                at = mark + ANY.length();
            } else if (written.startsWith(PART, mark)) {
                text.append(EndpointRecogniser.SEGMENT);
                at = mark + PART.length();
            } else {
                throw new IllegalArgumentException("expected a mark");
            }
        }
        return text.append(written.substring(at)).toString();
    }
}
