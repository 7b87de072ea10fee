package org.papergraph.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.vocabulary.RDF;

/** Patterns of one graph that all have to be found, and filters on what they find, in whatever order. */
record Conjunction(Node graph, List<Triple> patterns, List<Expr> filters) {

    Conjunction {
        patterns = List.copyOf(patterns);
        filters = List.copyOf(filters);
    }

    /** Empty for an operation that does more, or in which a filter looks at other variables than those before it, so that its place counts. */
    static Optional<Conjunction> of(Op op) {
        if (op instanceof OpQuadPattern quads) {
            return Optional.of(new Conjunction(quads.getGraphNode(), quads.getBasicPattern().getList(), List.of()));
        }
        if (op instanceof OpFilter filter) {
            boolean onFound = OpVars.fixedVars(filter.getSubOp()).containsAll(ExprVars.getVarsMentioned(filter.getExprs()));
            return of(filter.getSubOp()).filter(found -> onFound)
                    .map(found -> new Conjunction(found.graph, found.patterns, joined(found.filters, filter.getExprs().getListRaw())));
        }
        return op instanceof OpSequence sequence
                ? sequence.getElements().stream().map(Conjunction::of).reduce((one, next) -> one.flatMap(left -> next.flatMap(left::and))).flatMap(all -> all)
                : Optional.empty();
    }

    private Optional<Conjunction> and(Conjunction other) {
        return graph.equals(other.graph)
                ? Optional.of(new Conjunction(graph, joined(patterns, other.patterns), joined(filters, other.filters)))
                : Optional.empty();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** True if nothing but a class or a comparison by size narrows what is found: no resource or value is named. */
    boolean isWide() {
        return filters.stream().noneMatch(E_Equals.class::isInstance) && patterns.stream().allMatch(each -> Var.isVar(each.getSubject())
                && (Var.isVar(each.getObject()) || each.getPredicate().equals(RDF.Nodes.type)));
    }

    /** A pattern that gives a variable values as those of a property. */
    Optional<Triple> withObject(Var variable) {
        return patterns.stream().filter(each -> variable.equals(each.getObject()) && !variable.equals(each.getSubject()) && !Var.isVar(each.getPredicate())).findFirst();
    }

    ExprList filters(Predicate<Expr> wanted) {
        return new ExprList(filters.stream().filter(wanted).toList());
    }
}
