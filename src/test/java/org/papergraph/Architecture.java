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

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules that the code below a root package keeps: who may use whom, which library belongs where, how things are named. */
record Architecture(String root) {

    /** The packages that a feature of the web may use: never another feature. */
    private static final Set<String> FEATURE = Set.of("web.http", "web.view", "budget", "graph", "query", "resource", "resource.term", "search", "store", "store.text", "text", "citation");

    /** For each package the packages of the project that it may use; all may use {@code document}. A class belongs to the longest name that its package begins with. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("document", Set.of()),
            Map.entry("progress", Set.of()),
            Map.entry("reader", Set.of("reader.bibliography", "reader.bibtex", "reader.format", "reader.json", "reader.part", "reader.pdf", "reader.rdf", "reader.seed", "reader.table", "reader.web", "reader.xml")),
            Map.entry("reader.format", Set.of()),
            Map.entry("reader.part", Set.of()),
            Map.entry("reader.author", Set.of("reader.format")),
            Map.entry("reader.bibliography", Set.of("reader.author", "reader.format", "text")),
            Map.entry("reader.pdf", Set.of("reader.author", "reader.bibliography", "reader.format")),
            Map.entry("reader.rdf", Set.of("reader.format", "graph")),
            Map.entry("reader.bibtex", Set.of("reader.bibliography", "reader.format", "text")),
            Map.entry("reader.json", Set.of("reader.bibliography", "reader.format")),
            Map.entry("reader.web", Set.of("reader.author", "reader.bibliography", "reader.format")),
            Map.entry("reader.table", Set.of("reader.author", "reader.bibliography", "reader.format")),
            Map.entry("reader.seed", Set.of("reader.author", "reader.format")),
            Map.entry("reader.xml", Set.of("reader.bibliography", "reader.format")),
            Map.entry("text", Set.of()),
            Map.entry("annotator", Set.of("text", "annotator.crf")),
            Map.entry("annotator.crf", Set.of("text")),
            Map.entry("annotator.training", Set.of("text", "annotator", "annotator.crf")),
            Map.entry("annotator.evaluation", Set.of("text", "annotator", "annotator.crf", "annotator.training", "identity.concept")),
            Map.entry("annotator.evaluation.concept", Set.of("text", "annotator", "annotator.crf", "annotator.training", "identity.concept")),
            Map.entry("identity", Set.of("text")),
            Map.entry("identity.concept", Set.of("identity", "text")),
            Map.entry("identity.term", Set.of("identity", "identity.concept")),
            Map.entry("vocabulary", Set.of()),
            Map.entry("identity.person", Set.of("identity")),
            Map.entry("identity.reference", Set.of("identity")),
            Map.entry("result", Set.of("text")),
            Map.entry("graph", Set.of()),
            Map.entry("validation", Set.of("graph", "progress")),
            Map.entry("budget", Set.of()),
            Map.entry("store.text", Set.of()),
            Map.entry("store.tuple", Set.of()),
            Map.entry("store.packed", Set.of("progress")),
            Map.entry("store.term", Set.of()),
            Map.entry("store.query", Set.of("store.packed", "budget")),
            Map.entry("store", Set.of("store.text", "store.tuple", "store.packed", "store.term", "store.query", "budget", "progress")),
            Map.entry("ingest.state", Set.of("identity", "identity.concept", "identity.person", "identity.reference", "identity.term", "graph", "vocabulary")),
            Map.entry("ingest.view", Set.of("ingest.state", "identity", "identity.concept", "identity.person", "identity.reference", "identity.term", "vocabulary", "result", "graph", "reader", "reader.table", "citation")),
            Map.entry("ingest.slice", Set.of("ingest.state", "ingest.view", "identity", "identity.concept", "identity.person", "identity.reference", "graph", "reader")),
            Map.entry("ingest", Set.of("ingest.state", "ingest.view", "reader", "reader.table", "identity", "identity.concept", "identity.person", "graph", "store", "vocabulary", "progress")),
            Map.entry("query", Set.of("store", "budget")),
            Map.entry("search", Set.of("graph", "store", "store.text")),
            Map.entry("citation", Set.of("graph")),
            Map.entry("resource.lookup", Set.of("graph", "query")),
            Map.entry("resource", Set.of("resource.lookup", "graph", "query", "store", "citation", "text")),
            Map.entry("resource.term", Set.of("resource", "graph")),
            Map.entry("web.http", Set.of("query", "store", "budget")),
            Map.entry("web.view", Set.of("web.http", "graph", "query", "resource", "store")),
            Map.entry("web.api", FEATURE),
            Map.entry("web.asset", FEATURE),
            Map.entry("web.citation", FEATURE),
            Map.entry("web.curation", Stream.concat(FEATURE.stream(), Stream.of("ingest", "identity", "identity.concept")).collect(Collectors.toUnmodifiableSet())),
            Map.entry("web.dataset", FEATURE),
            Map.entry("web.editor", FEATURE),
            Map.entry("web.map", FEATURE),
            Map.entry("web.mcp", FEATURE),
            Map.entry("web.ops", FEATURE),
            Map.entry("web.resource", FEATURE),
            Map.entry("web.search", FEATURE),
            Map.entry("web.sparql", FEATURE),
            Map.entry("web", Set.of("web.http", "web.view", "web.api", "web.asset", "web.citation", "web.curation", "web.dataset", "web.editor", "web.map", "web.mcp", "web.ops",
                    "web.resource", "web.search", "web.sparql", "budget", "ingest", "progress", "query", "resource", "search", "store")),
            Map.entry("export", Set.of("graph", "progress", "store", "citation", "resource")),
            Map.entry("push", Set.of("export", "progress", "store")),
            Map.entry("cli.option", Set.of("reader", "reader.table", "annotator", "annotator.training", "annotator.evaluation", "annotator.evaluation.concept", "identity", "identity.concept", "budget", "store", "query", "web", "web.http", "citation", "export", "push")),
            Map.entry("cli.selection", Set.of("cli.option", "graph", "identity", "ingest", "resource", "search", "store")),
            Map.entry("cli.table", Set.of("citation", "export")),
            Map.entry("cli.progress", Set.of("cli.table", "ingest", "progress", "push")),
            Map.entry("cli.ingest", Set.of("cli.option", "cli.table", "annotator", "ingest", "progress", "reader", "reader.table", "store", "web.http")),
            Map.entry("cli", Set.of("cli.ingest", "cli.option", "cli.selection", "cli.table", "cli.progress", "reader", "reader.table", "annotator", "annotator.training", "annotator.evaluation", "annotator.evaluation.concept", "identity", "identity.concept", "graph", "budget", "store", "ingest", "ingest.view", "query", "citation", "resource", "search", "web", "web.http", "web.mcp", "export", "progress", "push", "validation")));

    /** The packages that may not use every other. */
    static Stream<String> limitedPackages() {
        return MAY_USE.keySet().stream().filter(name -> !name.equals("cli")).sorted();
    }

    ArchRule usesOnlyWhatItMay(String name) {
        Predicate<String> forbidden = other -> !other.isEmpty() && !other.equals(name) && !other.equals("document") && !MAY_USE.get(name).contains(other);
        return noClasses().that(describe("belong to " + name, each -> owner(each).equals(name)))
                .should().dependOnClassesThat(describe("belong to what " + name + " may not use", each -> forbidden.test(owner(each))));
    }

    /** The package of the table that a class belongs to; empty where it belongs to none. */
    private String owner(JavaClass each) {
        String name = each.getPackageName() + ".";
        return MAY_USE.keySet().stream()
                .filter(key -> name.startsWith(root + "." + key + "."))
                .max(Comparator.comparingInt(String::length)).orElse("");
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

    ArchRule openNlpStaysInTextAndAnnotator() {
        return noClasses().that().resideOutsideOfPackages(within("text"), within("annotator"))
                .should().dependOnClassesThat().resideInAPackage("opennlp..");
    }

    ArchRule tdb2StaysInStore() {
        return staysIn("store", "org.apache.jena.tdb2..");
    }

    ArchRule fusekiStaysInWeb() {
        return staysIn("web", "org.apache.jena.fuseki..");
    }

    ArchRule jettyAndServletsStayInWebHttp() {
        return staysIn("web.http", "jakarta.servlet..", "org.eclipse.jetty..");
    }

    /** What reads and understands texts runs elsewhere too: without a store, a server or an index; RDF alone is parsed by Jena. */
    ArchRule readingAndAnnotationKnowNeitherGraphNorServerNorIndex() {
        return noClasses().that().resideInAnyPackage(within(Stream.of("document", "reader", "text", "annotator", "identity")))
                .and().resideOutsideOfPackage(within("reader.rdf"))
                .should().dependOnClassesThat().resideInAnyPackage(
                        "org.apache.jena..", "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.lucene..");
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

    /** Of top-level classes, so that a name says which class is meant wherever it stands; generated templates excepted. */
    ArchRule simpleNamesOccurOnce() {
        return classes().that().areTopLevelClasses()
                .and().doNotHaveSimpleName("package-info")
                .and().haveSimpleNameNotEndingWith("Generated")
                .should(new UniqueSimpleName());
    }

    /** Options and parameters of commands excepted: so picocli says that none was given. */
    ArchRule noFieldIsOptional() {
        return fields().that().doNotHaveModifier(SYNTHETIC)
                .and().areNotAnnotatedWith(Option.class).and().areNotAnnotatedWith(Parameters.class).should().notHaveRawType(simpleNameStartingWith("Optional"));
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
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

    private static final class UniqueSimpleName extends ArchCondition<JavaClass> {

        private Map<String, List<JavaClass>> byName = Map.of();

        UniqueSimpleName() {
            super("have a simple name of their own");
        }

        @Override
        public void init(Collection<JavaClass> classes) {
            byName = classes.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName));
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (byName.get(item.getSimpleName()).size() > 1) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " shares its simple name"));
            }
        }
    }
}
