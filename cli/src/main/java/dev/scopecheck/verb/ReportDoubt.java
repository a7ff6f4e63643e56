package dev.scopecheck.verb;

import dev.scopecheck.processor.finding.UnusableReport;

/**
 * Why a report proves nothing.
 *
 * @param reason what is wrong with it
 * @param fix what to do
 */
record Doubt(String reason, String fix) {

    /** One that goes when everything is compiled anew. */
    static Doubt anew(String reason) {
        return new Doubt(reason, UnusableReport.COMPILE_ANEW);
    }
}
