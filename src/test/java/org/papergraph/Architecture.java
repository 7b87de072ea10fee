package org.papergraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules that the code below a root package keeps: who may use whom, which library belongs where, how things are named. */
record Architecture(String root) {

    /** For each package the packages of the project that it may use; all may use {@code document}. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("reader", Set.of()),
            Map.entry("annotator", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("graph", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("ingest", Set.of("reader", "annotator", "identity", "graph", "store")),
            Map.entry("query", Set.of("store")),
            Map.entry("citation", Set.of()),
            Map.entry("web", Set.of("graph", "query", "store", "citation")),
            Map.entry("export", Set.of("graph", "store")),
            Map.entry("cli", Set.of("reader", "annotator", "identity", "graph", "store", "ingest", "query", "citation", "web", "export")));

    /** The packages that may not use every other. */
    static Stream<String> limitedPackages() {
        return MAY_USE.keySet().stream().filter(name -> !name.equals("cli")).sorted();
    }

    ArchRule usesOnlyWhatItMay(String name) {
        Predicate<String> forbidden = other -> !other.equals(name) && !other.equals("document") && !MAY_USE.get(name).contains(other);
        return noClasses().that().resideInAPackage(within(name))
                .should().dependOnClassesThat().resideInAnyPackage(within(MAY_USE.keySet().stream().filter(forbidden)));
    }

    ArchRule everyClassBelongsToAPackageOfTheDesign() {
        return classes().should().resideInAnyPackage(within(MAY_USE.keySet().stream()));
    }

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule documentUsesTheJdkAlone() {
        return classes().that().resideInAPackage(within("document"))
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", within("document"));
    }

    ArchRule openNlpStaysInAnnotator() {
        return staysIn("annotator", "opennlp..");
    }

    ArchRule tdb2StaysInStore() {
        return staysIn("store", "org.apache.jena.tdb2..");
    }

    ArchRule webServerStaysInWeb() {
        return staysIn("web", "org.apache.jena.fuseki..", "jakarta.servlet..", "org.eclipse.jetty..");
    }

    ArchRule jenaStaysOutOfReadingAndAnnotation() {
        return noClasses().that().resideInAnyPackage(within(Stream.of("document", "reader", "annotator")))
                .should().dependOnClassesThat().resideInAPackage("org.apache.jena..");
    }

    ArchRule standardStreamsStayInCli() {
        return noClasses().that().resideOutsideOfPackage(within("cli"))
                .should(ACCESS_STANDARD_STREAMS).orShould().accessField(System.class, "in");
    }

    ArchRule onlyCliEndsTheProcess() {
        return noClasses().that().resideOutsideOfPackage(within("cli"))
                .should().callMethod(System.class, "exit", int.class);
    }

    ArchRule noJavaUtilLogging() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
    }

    ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(
                ".*[.$](Base(?!Iri)[A-Z].*|Base|.*(Util|Utils|Helper|Helpers|Manager|Impl|Noop|NoOp)(?![a-z]).*)");
    }

    /** A reader of abstracts may begin with this word, a half-finished class may not. */
    ArchRule abstractClassesAreNotCalledAbstract() {
        return noClasses().that().haveModifier(ABSTRACT).should().haveSimpleNameStartingWith("Abstract");
    }

    ArchRule interfacesHaveNoPrefix() {
        return noClasses().that().areInterfaces().should().haveNameMatching(".*[.$]I[A-Z].*");
    }

    /** Options and parameters of commands excepted: so picocli says that none was given. */
    ArchRule noFieldIsOptional() {
        return fields().that().doNotHaveModifier(SYNTHETIC)
                .and().areNotAnnotatedWith(Option.class).and().areNotAnnotatedWith(Parameters.class).should().notHaveRawType(simpleNameStartingWith("Optional"));
    }

    /** Generated templates excepted. */
    ArchRule everyPackageIsNullMarked() {
        return classes().that().resideOutsideOfPackage(within("web.template"))
                .should(be(describe("in a null-marked package", each -> each.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    private ArchRule staysIn(String owner, String... library) {
        return noClasses().that().resideOutsideOfPackage(within(owner)).should().dependOnClassesThat().resideInAnyPackage(library);
    }

    private String within(String name) {
        return root + "." + name + "..";
    }

    private String[] within(Stream<String> names) {
        return names.map(this::within).toArray(String[]::new);
    }
}
