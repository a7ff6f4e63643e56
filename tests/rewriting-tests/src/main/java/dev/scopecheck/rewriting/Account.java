package dev.scopecheck.rewriting;

import dev.scopecheck.core.report.Report;
import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.CompilerMessage;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is to be equal for a program and the same one rewritten.
 *
 * @param success whether it compiled
 * @param findings the words of each and where it stands
 * @param own the codes of what javac itself said
 * @param files what the class output and the folder of generated sources hold: texts, and the names of classes
 */
record Account(boolean success, List<String> findings, List<String> own, SortedMap<String, String> files) {

    /** What is the same of places. */
    enum Order {

        /** All. */
        KEPT,

        /** All but which comes first. */
        CHANGED,

        /** All but which comes first, and which of them a finding stands at, if at any. */
        ELSEWHERE
    }

    /**
     * Gives account of a run.
     *
     * @param order what of the places' order is a part of it
     */
    static Account of(Run run, Places places, Order order) {
        CompilationResult built = run.built();
        Words words = new Words(places, order);
        Stream<String> findings =
                built.messages().stream().filter(CompilerMessage::isFinding).map(words::of);
        List<String> own = built.messages().stream()
                .filter(one -> !one.isFinding())
                .map(one -> one.kind() + " " + one.code())
                .sorted()
                .toList();
        return new Account(
                built.success(),
                order == Order.KEPT ? findings.toList() : findings.sorted().toList(),
                own,
                files(
                        run.compilation(),
                        run.after(),
                        new ReportText(run.compilation().classOutput(), places, order)));
    }

    private static SortedMap<String, String> files(
            RepeatableCompilation compilation, FolderState state, ReportText reports) {
        SortedMap<String, String> files = new TreeMap<>();
        state.files().forEach((file, content) -> {
            if (file.startsWith(compilation.classOutput()) || file.startsWith(compilation.generatedSources())) {
                files.put(compilation.folder().relativize(file).toString(), text(file, content, reports));
            }
        });
        return files;
    }

    private static String text(Path file, FolderState.Content content, ReportText reports) {
        if (file.toString().endsWith(".class")) {
            return "a class";
        }
        return file.endsWith(Report.NAME) ? reports.of(content.text()) : content.text();
    }

    /** Without the classes that a build which has failed may leave as an earlier one has left them. */
    Account butFor(FolderState before, Path folder) {
        SortedMap<String, String> own = new TreeMap<>(files);
        if (!success) {
            own.keySet()
                    .removeIf(file -> file.endsWith(".class") && before.files().containsKey(folder.resolve(file)));
        }
        return new Account(success, findings, this.own, own);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("success: " + success + "\n");
        findings.forEach(finding -> text.append(finding).append('\n'));
        own.forEach(code -> text.append(code).append('\n'));
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append("== ").append(file.getKey()).append('\n');
            text.append(file.getValue()).append('\n');
        }
        return text.toString();
    }
}
