package dev.scopecheck.commands;

import dev.scopecheck.core.finding.UnusableReport;

/**
 * Why a report proves nothing.
 *
 * @param reason what is wrong with it
 * @param fix what to do
 */
record ReportDoubt(String reason, String fix) {

    /** One that goes when everything is compiled anew. */
    static ReportDoubt anew(String reason) {
        return new ReportDoubt(reason, UnusableReport.COMPILE_ANEW);
    }
}
