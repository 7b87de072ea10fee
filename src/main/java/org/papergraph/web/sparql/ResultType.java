package org.papergraph.web.sparql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.papergraph.budget.HeldRows;
import org.papergraph.budget.QueryBudget;
import org.papergraph.query.ConstructedTriples;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** The media type in which the results of a query are sent: that of a parameter, or the one that the client prefers. */
record ResultType(String mediaType) {

    /** Rows computed before anything is sent, so that a query that fails among them still gets the status that says so. */
    private static final int FIRST_ROWS = 10_000;

    private static final List<String> OVERRULING = List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);
    private static final String TEXT = "text/plain";
    private static final Set<String> XML = Set.of("application/sparql-results+xml", "application/xml");
    private static final Set<String> WITH_CHARSET = Set.of("application/sparql-results+json", "application/json");

    /** Formats of RDF that have no way to write some triples. */
    private static final Set<Lang> PARTIAL = Set.of(Lang.RDFXML, Lang.JSONLD, Lang.JSONLD11, Lang.RDFJSON, Lang.TRIX);

    private static final Set<Lang> WITHOUT_TRIPLE_TERMS = Set.of(Lang.RDFXML, Lang.JSONLD, Lang.JSONLD11, Lang.RDFJSON);

    /**
     * Chooses for a request; empty where the client accepts none of the offers.
     *
     * @throws QueryRejectedException where a parameter names a format that there is not
     */
    static Optional<ResultType> of(HttpAction action, Query query) {
        Optional<String> named = OVERRULING.stream().map(action::getRequestParameter).filter(Objects::nonNull).map(String::strip)
                .filter(name -> !name.isEmpty()).findFirst();
        return named.isPresent()
                ? named.map(name -> named(name, query))
                : Request.of(action).accept().best(offers(query)).map(ResultType::new);
    }

    private static ResultType named(String name, Query query) {
        Map<String, String> names = hasRows(query) ? Responses.shortNamesResultSet : Responses.shortNamesGraph;
        String type = names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        if (!offers(query).contains(type)) {
            throw new QueryRejectedException("there is no format '" + name + "' for this query; there are " + String.join(", ", names.keySet().stream().sorted().toList()));
        }
        return new ResultType(type);
    }

    /** The media types in which the results of a query are there. */
    static List<String> offers(Query query) {
        AcceptList offers = query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
        return Response.types(offers);
    }

    private static boolean hasRows(Query query) {
        return query.isSelectType() || query.isAskType();
    }

    /** As in the header Content-Type. */
    String contentType() {
        return WITH_CHARSET.contains(mediaType) || mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /**
     * Runs a query as far as it takes to know that its results can be sent.
     *
     * @throws UnwritableResultException where the media type has no way to write them
     */
    ResultBody body(QueryExec execution, Query query) {
        if (query.isSelectType()) {
            return rows(execution, query);
        }
        return query.isAskType() ? ResultBody.whole(verdict(execution.ask())) : graph(ConstructedTriples.dataset(execution, query));
    }

    private ResultBody rows(QueryExec execution, Query query) {
        RowSet found = execution.select();
        RowSet rows = XML.contains(mediaType) ? RowSetStream.create(found.getResultVars(), Iter.map(found, ResultType::requireXml)) : found;
        List<Binding> first = HeldRows.first(rows, FIRST_ROWS, QueryBudget.of(execution.getContext()));
        RowSet all = RowSetStream.create(rows.getResultVars(), Iter.concat(first.iterator(), rows));
        return new ResultBody(!rows.hasNext(), mediaType.equals(TEXT)
                ? out -> RowSetOps.out(out, all, query.getPrologue())
                : out -> writer().write(out, all));
    }

    private ResultBody.Content verdict(boolean holds) {
        return mediaType.equals(TEXT) ? out -> ResultSetFormatter.out(out, holds) : out -> writer().write(out, holds);
    }

    private ResultsWriter writer() {
        return ResultsWriter.create().lang(WebContent.contentTypeToLangResultSet(mediaType)).build();
    }

    private ResultBody graph(DatasetGraph dataset) {
        Lang lang = RDFLanguages.contentTypeToLang(mediaType);
        RDFFormat format = ActionLib.getNetworkFormatForLang(lang);
        RDFWriterBuilder writer = RDFLanguages.isQuads(lang) ? RDFWriter.source(dataset) : RDFWriter.source(dataset.getDefaultGraph());
        boolean isSmall = Iter.count(Iter.limit(dataset.find(), FIRST_ROWS)) < FIRST_ROWS;
        return PARTIAL.contains(lang) || isSmall
                ? ResultBody.whole(whole(writer.format(format), dataset, lang))
                : new ResultBody(false, writer.format(format)::output);
    }

    /** Written before anything is sent, as writing may fail. */
    private ResultBody.Content whole(RDFWriterBuilder writer, DatasetGraph dataset, Lang lang) {
        if (WITHOUT_TRIPLE_TERMS.contains(lang) && Iter.anyMatch(dataset.find(), quad -> quad.getObject().isTripleTerm())) {
            throw unwritable("it has no triple terms", null);
        }
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            writer.output(body);
            return body::writeTo;
        } catch (QueryCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unwritable(e.getMessage(), e);
        }
    }

    private UnwritableResultException unwritable(String reason, Throwable cause) {
        return new UnwritableResultException("these results cannot be written as " + mediaType + " (" + reason + "); ask for text/turtle", cause);
    }

    private static Binding requireXml(Binding row) {
        boolean hasOthers = Iter.anyMatch(row.vars(), name -> row.get(name).isLiteral()
                && row.get(name).getLiteralLexicalForm().codePoints().anyMatch(ResultType::isForbiddenInXml));
        if (hasOthers) {
            throw new UnwritableResultException("these results hold control characters, which XML cannot; ask for application/sparql-results+json", null);
        }
        return row;
    }

    /** The characters that XML 1.0 allows (section 2.2) leave out most control characters and surrogates. */
    private static boolean isForbiddenInXml(int point) {
        return point < 0x20 && point != '\t' && point != '\n' && point != '\r' || point >= 0xD800 && point < 0xE000 || point == 0xFFFE || point == 0xFFFF;
    }
}
