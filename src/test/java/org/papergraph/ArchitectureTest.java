package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps its rules, and each rule finds what is planted against it in {@code org.papergraph.planted}. */
class ArchitectureTest {

    private static final String ROOT = "org.papergraph";
    private static final String PLANTED = ROOT + ".planted";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @MethodSource("org.papergraph.Architecture#limitedPackages")
    void packageUsesOnlyWhatItMay(String name) {
        holds(architecture -> architecture.usesOnlyWhatItMay(name), name + ".Misplaced");
    }

    @Test
    void everyClassBelongsToAPackageOfTheDesign() {
        holds(Architecture::everyClassBelongsToAPackageOfTheDesign, "names.ForbiddenNames");
    }

    @Test
    void packagesFormNoCycle() {
        holds(Architecture::packagesFormNoCycle, "annotator.Misplaced", "identity.Misplaced");
    }

    @Test
    void documentUsesTheJdkAlone() {
        holds(Architecture::documentUsesTheJdkAlone, "document.Misplaced");
    }

    @Test
    void openNlpStaysInTextAndAnnotator() {
        holds(Architecture::openNlpStaysInTextAndAnnotator, "reader.Misplaced");
    }

    @Test
    void tdb2StaysInStore() {
        holds(Architecture::tdb2StaysInStore, "graph.Misplaced");
    }

    @Test
    void fusekiStaysInWeb() {
        holds(Architecture::fusekiStaysInWeb, "query.Misplaced", "citation.Misplaced");
    }

    @Test
    void jettyAndServletsStayInWebHttp() {
        holds(Architecture::jettyAndServletsStayInWebHttp, "store.Misplaced", "export.Misplaced", "web.mcp.Misplaced", "web.sparql.Misplaced");
    }

    @Test
    void readingAndAnnotationKnowNeitherGraphNorServerNorIndex() {
        holds(Architecture::readingAndAnnotationKnowNeitherGraphNorServerNorIndex, "document.Misplaced", "reader.Misplaced", "text.Misplaced",
                "annotator.Misplaced", "annotator.crf.Misplaced.serve()", "annotator.training.Misplaced.index()", "identity.Misplaced.parse()");
    }

    @Test
    void standardStreamsStayInCli() {
        holds(Architecture::standardStreamsStayInCli, "reader.Misplaced.print()", "reader.Misplaced.warn()", "reader.Misplaced.read()");
    }

    @Test
    void onlyCliEndsTheProcess() {
        holds(Architecture::onlyCliEndsTheProcess, "reader.Misplaced.end()");
    }

    @Test
    void nothingUsesJavaUtilLogging() {
        holds(Architecture::noJavaUtilLogging, "export.Misplaced");
    }

    @Test
    void namesSayWhatAClassIs() {
        holds(Architecture::namesSayWhatAClassIs, "$TextUtils>", "$DateUtil>", "$UtilText>", "$TitleHelper>", "$StoreManager>",
                "$ReaderImpl>", "$NoopWriter>", "$BaseReader>");
    }

    @Test
    void wordsThatOnlyResembleAForbiddenNameAreFree() {
        assertEquals(8, violations(new Architecture(PLANTED).namesSayWhatAClassIs(), OFFENDERS).size());
        assertEquals(1, violations(new Architecture(PLANTED).abstractClassesAreNotCalledAbstract(), OFFENDERS).size());
    }

    @Test
    void abstractClassesAreNotCalledAbstract() {
        holds(Architecture::abstractClassesAreNotCalledAbstract, "$AbstractReader>");
    }

    @Test
    void interfacesHaveNoPrefix() {
        holds(Architecture::interfacesHaveNoPrefix, "$IReader>");
    }

    @Test
    void simpleNamesOccurOnce() {
        holds(Architecture::simpleNamesOccurOnce, "query.Misplaced shares", "store.Misplaced shares", "identity.Neighbour shares");
    }

    @Test
    void noFieldIsOptional() {
        holds(Architecture::noFieldIsOptional, "$Figure.unit>");
    }

    @Test
    void everyPackageIsNullMarked() {
        holds(Architecture::everyPackageIsNullMarked, "names.ForbiddenNames");
    }

    /** The code keeps the rule, and the rule names every planted offender. */
    private static void holds(Function<Architecture, ArchRule> rule, String... offenders) {
        rule.apply(new Architecture(ROOT)).check(CODE);
        List<String> violations = violations(rule.apply(new Architecture(PLANTED)), OFFENDERS);
        for (String offender : offenders) {
            assertTrue(violations.stream().anyMatch(violation -> violation.contains(offender)),
                    () -> offender + " goes unnoticed: " + violations);
        }
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
