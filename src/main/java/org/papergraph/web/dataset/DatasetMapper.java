package org.papergraph.web.dataset;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.graph.Vocabulary;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.RdfFormat;

/** The description of the published graph in VoID and DCAT. */
final class DatasetMapper {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final Model model = ModelFactory.createDefaultModel();
    private final DatasetDescription description;
    private final String origin;
    private final Resource dataset;

    private DatasetMapper(DatasetDescription description, String origin) {
        this.description = description;
        this.origin = origin;
        this.dataset = model.createResource(description.iri());
    }

    /** @param origin of the server, such as {@code http://localhost:3030} */
    public static Graph map(DatasetDescription description, String origin) {
        DatasetMapper mapper = new DatasetMapper(description, origin);
        mapper.describeAsAWhole();
        mapper.count();
        mapper.sayWhereItIs();
        return mapper.model.getGraph();
    }

    private void describeAsAWhole() {
        model.setNsPrefixes(Vocabulary.PREFIXES);
        here("/dataset").addProperty(RDF.type, VOID.DatasetDescription).addProperty(FOAF.primaryTopic, dataset);
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, DatasetDescription.TITLE, "en")
                .addProperty(DCTerms.description, DatasetDescription.TEXT, "en")
                .addProperty(DCTerms.conformsTo, model.createResource(Pg.NAMESPACE.replace("#", "")))
                .addProperty(FOAF.homepage, here("/"))
                .addProperty(DCAT.landingPage, here("/dataset"))
                .addProperty(VOID.uriSpace, description.uriSpace());
        if (!description.licence().isEmpty()) {
            dataset.addProperty(DCTerms.license, model.createResource(description.licence()));
        }
        if (!description.modified().isEmpty()) {
            dataset.addProperty(DCTerms.modified, description.modified(), XSDDatatype.XSDdateTime);
        }
        description.vocabularies().forEach(each -> dataset.addProperty(VOID.vocabulary, model.createResource(each)));
        description.examples().forEach(each -> dataset.addProperty(VOID.exampleResource, model.createResource(each)));
    }

    private void count() {
        number(dataset, VOID.triples, description.statistics().triples());
        number(dataset, VOID.distinctSubjects, description.statistics().subjects());
        number(dataset, VOID.distinctObjects, description.statistics().objects());
        number(dataset, VOID.classes, description.statistics().classes().size());
        number(dataset, VOID.properties, description.statistics().properties().size());
        description.statistics().classes().forEach((iri, entities) ->
                number(part(VOID.classPartition, VOID._class, iri), VOID.entities, entities));
        description.statistics().properties().forEach((iri, use) -> {
            Resource part = part(VOID.propertyPartition, VOID.property, iri);
            number(part, VOID.triples, use.triples());
            number(part, VOID.distinctSubjects, use.subjects());
            number(part, VOID.distinctObjects, use.objects());
        });
    }

    private void sayWhereItIs() {
        Resource service = here("/sparql").addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL 1.1 query", "en")
                .addProperty(DCAT.endpointURL, here("/sparql"))
                .addProperty(DCAT.endpointDescription, here("/sparql"))
                .addProperty(DCAT.servesDataset, dataset);
        dataset.addProperty(VOID.sparqlEndpoint, service)
                .addProperty(VOID.dataDump, here("/data"))
                .addProperty(DCAT.distribution, dump("application/trig", "TriG").addProperty(DCAT.downloadURL, here("/data")))
                .addProperty(DCAT.distribution, dump("application/n-quads", "N-Quads"))
                .addProperty(DCAT.distribution, model.createResource()
                        .addProperty(RDF.type, DCAT.Distribution)
                        .addProperty(DCTerms.title, "SPARQL 1.1 query", "en")
                        .addProperty(DCAT.accessURL, service)
                        .addProperty(DCAT.accessService, service));
        Arrays.stream(RdfFormat.values()).map(DatasetMapper::feature)
                .forEach(each -> dataset.addProperty(VOID.feature, model.createResource(FORMATS + each)));
    }

    private Resource dump(String mediaType, String name) {
        Resource dump = model.createResource()
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, "All named graphs as " + name, "en")
                .addProperty(DCAT.accessURL, here("/data"))
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + mediaType));
        List.of(description.licence()).stream().filter(each -> !each.isEmpty())
                .forEach(each -> dump.addProperty(DCTerms.license, model.createResource(each)));
        return dump;
    }

    private Resource part(Property kind, Property of, String iri) {
        Resource part = model.createResource().addProperty(of, model.createResource(iri));
        dataset.addProperty(kind, part);
        return part;
    }

    private Resource here(String path) {
        return model.createResource(origin + path);
    }

    private static void number(Resource subject, Property property, long number) {
        subject.addLiteral(property, subject.getModel().createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private static String feature(RdfFormat format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case JSON_LD -> "JSON-LD";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF_XML";
        };
    }
}
