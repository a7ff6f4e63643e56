package dev.scopecheck.core.finding;

import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.ModelFixtures.places;
import static dev.scopecheck.core.finding.Words.POST;
import static dev.scopecheck.core.finding.Words.SCOPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.WrongDescriptorShape.Expected;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The places and the whole texts of findings, one row a shape that the words take. */
final class FindingTextsTest {

    @ParameterizedTest
    @MethodSource({"ofTheBuild", "ofTheDescriptor", "ofAnnotations"})
    void theWholeText(Finding finding, Place place, String text) {
        assertThat(finding.at()).isEqualTo(place);
        assertThat(finding.text()).isEqualTo(text.strip());
    }

    private static Stream<Arguments> ofTheBuild() {
        BuildPlace build = new BuildPlace();
        return Stream.of(
                arguments(bad("offf", Optional.of("off")), build, """
                        [BadOption] option 'scopecheck.mode': expected check or off, but found 'offf'; did you mean 'off'?
                          to fix      pass -Ascopecheck.mode=off
                        """),
                arguments(bad("other", Optional.empty()), build, """
                        [BadOption] option 'scopecheck.mode': expected check or off, but found 'other'
                          to fix      correct or remove -Ascopecheck.mode=other
                        """),
                arguments(new BadOption("a", Optional.empty(), List.of("b", "c"), Optional.of("b")), build, """
                        [BadOption] unknown option 'a'; did you mean 'b'?
                          known       b, c
                          to fix      rename -Aa to -Ab
                        """),
                arguments(new BadOption("a", Optional.empty(), List.of("bbb"), Optional.empty()), build, """
                        [BadOption] unknown option 'a'
                          known       bbb
                          to fix      remove -Aa
                        """),
                arguments(new CallsNotSeen(List.of()), build, """
                        [CallsNotSeen] only annotated declarations were checked, as this compiler does not show calls; unused scopes are not reported
                          to fix      let javac run Scopecheck, too, before you ship
                        """),
                arguments(new InternalFailure("it broke", List.of("A.a(A.java:1)", "B.b(B.java:2)")), build, """
                        [InternalError] Scopecheck failed and the scopes were not checked: it broke
                          in          A.a(A.java:1)
                          in          B.b(B.java:2)
                          to fix      report this text as a defect of Scopecheck; until then, -Ascopecheck.mode=off builds without the check
                        """),
                arguments(new ProcessorDidNotRun("", Severity.WARNING), build, """
                        [ProcessorDidNotRun] the scopes were not checked, because javac did not run Scopecheck's processor
                          causes      JDK 23 or newer, where the class path alone does not do; -proc:none
                                      -processor without Scopecheck's; a processor that claims every annotation
                          to fix      put scopecheck-processor on the processor path, or pass -proc:full
                        """),
                arguments(new ProcessorDidNotRun("target/report.json", Severity.ERROR), build, """
                        [ProcessorDidNotRun] the scopes were not checked, because javac did not run Scopecheck's processor
                          looked for  target/report.json
                          causes      JDK 23 or newer, where the class path alone does not do; -proc:none
                                      -processor without Scopecheck's; a processor that claims every annotation
                                      maven-compiler-plugin older than 3.5, which ignores annotationProcessorPaths
                          to fix      put scopecheck-processor on the processor path, or pass -proc:full; then compile everything anew
                        """),
                arguments(
                        new UnusablePlatform("plank.json", new UnusablePlatform.Invalid("it is a folder")), build, """
                        [UnusablePlatform] platform file 'plank.json' cannot be used: it is a folder
                          to fix      make it one that docs/platform.schema.json allows, or leave -Ascopecheck.platform out
                        """),
                arguments(missing("plank.json", Optional.empty()), build, """
                        [UnusablePlatform] platform 'plank.json' is unknown, and there is no such file
                          looked for  src/plank.json
                                      plank.json
                          to fix      correct the path in -Ascopecheck.platform, or leave it out for HipChat
                        """),
                arguments(missing("Hipchat", Optional.of("hipchat")), build, """
                        [UnusablePlatform] platform 'Hipchat' is unknown, and there is no such file; did you mean 'hipchat'?
                          looked for  src/plank.json
                                      plank.json
                          to fix      pass -Ascopecheck.platform=hipchat
                        """),
                arguments(new UnusableReport("b.jar", "it is stale", "compile anew"), build, """
                        [UnusableReport] the report b.jar cannot be used: it is stale
                          to fix      compile anew
                        """));
    }

    private static UnusablePlatform missing(String name, Optional<String> nearest) {
        List<String> lookedIn = List.of("src/plank.json", "plank.json");
        return new UnusablePlatform(name, new UnusablePlatform.Missing(lookedIn, nearest));
    }

    private static BadOption bad(String value, Optional<String> nearest) {
        return new BadOption("scopecheck.mode", Optional.of(value), List.of("check", "off"), nearest);
    }

    private static Stream<Arguments> ofTheDescriptor() {
        DescriptorPlace whole = DescriptorPlace.whole("a.json");
        return Stream.of(
                arguments(
                        new DescriptorNotFound("x.json", List.of("a/x.json", "b/x.json"), List.of(), place(7)),
                        place(7),
                        """
                        [DescriptorNotFound] descriptor 'x.json' was not found, so the scopes that this code requires were not checked
                          looked for  a/x.json
                                      b/x.json
                          to fix      create it, or name another with -Ascopecheck.descriptor=<name>; in a module that is no add-on, pass -Ascopecheck.mode=library
                        """),
                arguments(
                        new DuplicateScope("view_room", "a.scopes", SCOPES, new DescriptorPlace("a.json", 2, 1)),
                        SCOPES,
                        """
                        [DuplicateScope] scope 'view_room' at a.json:3:5 is already declared at line 2
                          to fix      keep one "view_room" in a.scopes
                        """),
                arguments(new MalformedDescriptor("':'", "','", SyntaxSlip.OTHER, SCOPES), SCOPES, """
                        [MalformedDescriptor] descriptor a.json:3:5 is not valid JSON: expected ':', but found ','
                          to fix      correct the file at line 3, column 5
                        """),
                arguments(new MalformedDescriptor("',' or '}'", "a tab", SyntaxSlip.OTHER, SCOPES), SCOPES, """
                        [MalformedDescriptor] descriptor a.json:3:5 is not valid JSON: expected ',' or '}', but found a tab
                          to fix      correct the file at line 3, column 5
                        """),
                arguments(new OutdatedDescriptor("a.json", true), whole, """
                        [OutdatedDescriptor] the generated descriptor a.json is not what its template and the annotations come to now
                          to fix      run Scopecheck's 'generate' after the compilation, or compile everything anew
                        """),
                arguments(new OutdatedDescriptor("a.json", false), whole, """
                        [OutdatedDescriptor] the generated descriptor a.json is not there
                          to fix      run Scopecheck's 'generate' after the compilation, or compile everything anew
                        """),
                arguments(
                        new UnknownScope(
                                "views", "HipChat", List.of("view", "send"), Optional.of("view"), SCOPES, List.of()),
                        SCOPES,
                        """
                        [UnknownScope] 'views' at a.json:3:5 is not a scope of HipChat; did you mean 'view'?
                          to fix      replace "views" with "view"
                        """),
                arguments(
                        new UnknownScope("x", "Chat", List.of("view", "send"), Optional.empty(), place(7), places(8)),
                        place(7),
                        """
                        [UnknownScope] 'x' is not a scope of Chat
                          known       view, send
                          also at     Rooms.java:8
                          to fix      write one of the known scopes; if Chat really has this one, pass -Ascopecheck.extraScopes=x
                        """),
                arguments(new UnprovenSet(List.of("a", "b"), SCOPES), SCOPES, """
                        [UnprovenSet] the 2 scopes of the set that meets every requirement are enough, but it is not known whether fewer would be
                          scopes      a, b
                          to fix      narrow the alternatives of @RequiresScope(anyOf = …) where one scope is meant
                        """),
                arguments(new UnreadableDescriptor("a.json", "it is a folder"), whole, """
                        [UnreadableDescriptor] descriptor a.json cannot be read: it is a folder
                          to fix      make it a file that the build may read, or name another with -Ascopecheck.descriptor=<name>
                        """),
                arguments(new UnusedScope("view_room", List.of(), "a.scopes", SCOPES, Severity.WARNING), SCOPES, """
                        [UnusedScope] scope 'view_room' at a.json:3:5 is declared, but nothing requires it
                          to fix      remove "view_room" from a.scopes, or annotate the method that needs it with @RequiresScope("view_room")
                        """),
                arguments(
                        new UnusedScope("view_room", List.of("view_group"), "a.scopes", SCOPES, Severity.ERROR),
                        SCOPES,
                        """
                        [UnusedScope] scope 'view_room' at a.json:3:5 is declared, but 'view_group' lets the same calls through
                          to fix      remove "view_room" from a.scopes
                        """),
                arguments(
                        new UnusedScope("view_room", List.of(), "a.scopes", SCOPES, Severity.WARNING)
                                .withMentions(List.of("a.js:1", "a.js:7")),
                        SCOPES,
                        """
                        [UnusedScope] scope 'view_room' at a.json:3:5 is declared, but no Java code requires it
                          scripts     a.js:1, a.js:7
                          to fix      pass -Ascopecheck.usedScopes=view_room if one of these places needs it; else remove "view_room" from a.scopes
                        """),
                arguments(new WrongDescriptorShape("", Expected.OBJECT, "an array", SCOPES), SCOPES, """
                        [WrongDescriptorShape] descriptor a.json:3:5: expected an object as the document, but found an array
                          to fix      make it an object, {…}, that contains the scopes
                        """),
                arguments(new WrongDescriptorShape("a.b", Expected.NAME, "B", SCOPES), SCOPES, """
                        [WrongDescriptorShape] descriptor a.json:3:5: expected 'a.b', but found a member 'B'
                          to fix      rename "B" to "b"
                        """),
                arguments(new WrongDescriptorShape("a.b", Expected.OBJECT, "null", SCOPES), SCOPES, """
                        [WrongDescriptorShape] descriptor a.json:3:5: expected an object as 'a.b', but found null
                          to fix      make it an object, {…}, that contains the scopes
                        """));
    }

    private static Stream<Arguments> ofAnnotations() {
        return Stream.of(
                arguments(new ConflictingDescriptors(List.of("a", "b"), place(7), places(8)), place(7), """
                        [ConflictingDescriptors] expected one @AddonDescriptor, but found 2, which name 'a', 'b'
                          also at     Rooms.java:8
                          to fix      keep @AddonDescriptor on one class or package and remove the others
                        """),
                arguments(new EmptyRequirement(POST, place(7)), place(7), """
                        [EmptyRequirement] @RequiresScope on 'Rooms.post': expected at least one scope, but found none
                          to fix      name the scope, as in @RequiresScope("view_room"), or remove the annotation
                        """),
                arguments(new LateRequirement("view_room", POST, place(7)), place(7), """
                        [LateRequirement] 'Rooms.post' requires scope 'view_room', but AddonScopes was written without it, before this source was generated
                          to fix      put @RequiresScope("view_room") on the class or package that carries @AddonDescriptor
                        """),
                arguments(undeclared("a"), place(7), """
                        [UndeclaredRequirement] 'Rooms.post' requires scope 'a', which class 'Bot' does not declare
                          also at     Rooms.java:8, Rooms.java:9
                          to fix      annotate class 'Bot' with @RequiresScope("a")
                        """),
                arguments(undeclared("a", "b"), place(7), """
                        [UndeclaredRequirement] 'Rooms.post' requires one of the scopes 'a', 'b', which class 'Bot' does not declare
                          also at     Rooms.java:8, Rooms.java:9
                          to fix      annotate class 'Bot' with @RequiresScope(anyOf = {"a", "b"})
                        """),
                arguments(new UnwritableOutput("class A", "it exists", "rename the other", place(7)), place(7), """
                        [UnwritableOutput] class A cannot be written: it exists
                          to fix      rename the other
                        """));
    }

    private static UndeclaredRequirement undeclared(String... scopes) {
        return new UndeclaredRequirement(
                POST, List.of(scopes), new ElementName(ElementName.Kind.CLASS, "Bot"), place(7), places(8, 9));
    }
}
