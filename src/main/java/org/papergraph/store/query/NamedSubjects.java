package org.papergraph.store.query;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Selection push-down by the text index: a filter such as {@code LCASE(STR(?name)) = "imagenet"} over {@code ?thing skos:prefLabel
 * ?name} gets for {@code ?thing} the few resources that have a text like that, instead of looking at all names. The filter itself
 * stays, so that the answer is the same.
 */
final class NamedSubjects {

    /** What may be an IRI as well, which the index has none of. */
    private static final Pattern IRI = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*:\\S*");

    private final TextLookup lookup;

    NamedSubjects(TextLookup lookup) {
        this.lookup = lookup;
    }

    /** The input of a filter's operand, each row with each of the resources that the filter leaves for a variable. */
    QueryIterator rows(OpFilter filter, QueryIterator input, ExecutionContext execution) {
        QueryIterator rows = input;
        for (Expr condition : filter.getExprs()) {
            Optional<Candidates> candidates = equality(condition).flatMap(equality -> candidates(filter.getSubOp(), equality));
            if (candidates.isPresent()) {
                QueryIterator before = rows;
                rows = QueryIterPlainWrapper.create(Iter.flatMap(before, candidates.get()::rows), execution);
            }
        }
        return rows;
    }

    /** A variable that has a text. */
    private record Equality(Var variable, String text) {}

    /** The values that a variable can have. */
    private record Candidates(Var subject, Var text, Set<Node> values) {

        /** A row that has one of the two already is left as it is. */
        Iterator<Binding> rows(Binding row) {
            return row.contains(subject) || row.contains(text)
                    ? List.of(row).iterator()
                    : Iter.map(values.iterator(), value -> BindingFactory.binding(row, subject, value));
        }
    }

    private Optional<Candidates> candidates(Op operand, Equality equality) {
        return subject(operand, equality.variable())
                .flatMap(subject -> lookup.subjects(equality.text()).map(values -> new Candidates(subject, equality.variable(), values)));
    }

    private static Optional<Equality> equality(Expr condition) {
        return condition instanceof E_Equals equals
                ? equality(equals.getArg1(), equals.getArg2()).or(() -> equality(equals.getArg2(), equals.getArg1()))
                : Optional.empty();
    }

    private static Optional<Equality> equality(Expr variable, Expr constant) {
        Expr inner = argument(argument(variable, E_StrLowerCase.class), E_Str.class);
        boolean equality = inner.isVariable() && inner != variable && constant.isConstant() && constant.getConstant().isString()
                && !IRI.matcher(constant.getConstant().getString()).matches();
        return equality ? Optional.of(new Equality(inner.asVar(), constant.getConstant().getString())) : Optional.empty();
    }

    private static Expr argument(Expr expression, Class<? extends ExprFunction1> function) {
        return function.isInstance(expression) ? function.cast(expression).getArg() : expression;
    }

    /** The variable of which every solution has the text as the value of an indexed property. */
    private Optional<Var> subject(Op op, Var text) {
        if (op instanceof OpBGP pattern) {
            return subject(pattern.getPattern().getList(), text);
        }
        if (op instanceof OpQuadPattern pattern) {
            return subject(pattern.getBasicPattern().getList(), text);
        }
        if (op instanceof OpPath path) {
            return subject(path.getTriplePath(), text);
        }
        return parts(op).stream().flatMap(part -> subject(part, text).stream()).findFirst();
    }

    private static List<Op> parts(Op op) {
        if (op instanceof OpSequence sequence) {
            return sequence.getElements();
        }
        if (op instanceof OpJoin join) {
            return List.of(join.getLeft(), join.getRight());
        }
        if (op instanceof OpLeftJoin || op instanceof OpConditional) {
            return List.of(((Op2) op).getLeft());
        }
        if (op instanceof OpFilter filter) {
            return List.of(filter.getSubOp());
        }
        return op instanceof OpGraph graph ? List.of(graph.getSubOp()) : List.of();
    }

    private Optional<Var> subject(List<Triple> pattern, Var text) {
        return pattern.stream()
                .filter(triple -> text.equals(triple.getObject()) && Var.isVar(triple.getSubject()) && lookup.covers(triple.getPredicate()))
                .map(triple -> Var.alloc(triple.getSubject()))
                .findFirst();
    }

    private Optional<Var> subject(TriplePath path, Var text) {
        boolean named = text.equals(path.getObject()) && Var.isVar(path.getSubject()) && links(path.getPath()).allMatch(lookup::covers);
        return named ? Optional.of(Var.alloc(path.getSubject())) : Optional.empty();
    }

    /** The properties that a path is an alternative of; any where it is something else. */
    private static Stream<Node> links(Path path) {
        if (path instanceof P_Alt alternative) {
            return Stream.concat(links(alternative.getLeft()), links(alternative.getRight()));
        }
        return Stream.of(path instanceof P_Link link ? link.getNode() : Node.ANY);
    }
}
