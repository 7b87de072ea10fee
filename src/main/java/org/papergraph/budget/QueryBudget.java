package org.papergraph.budget;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What the queries of one request have left of their time and memory. When either is used up, or the client wants it, they are
 * stopped: everything that looks here then throws ARQ's {@link QueryCancelledException}, ARQ's own iterators included. Time runs
 * from the opening until the closing. Safe for use by several threads.
 *
 * <p>ARQ's own timeout is not used: its alarm waits for a lock that the start of an evaluation holds (Jena 5.6.0).
 */
public final class QueryBudget implements AutoCloseable {

    /** In characters, of a text that a query makes. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** In digits, of a number that a query makes: reading and writing take time by the square of them. */
    private static final int LONGEST_NUMBER = 10_000;

    /** In bytes, estimated, in Jena's graph in memory with terms of its own. */
    private static final long TRIPLE = 300;

    private static final Symbol KEY = Symbol.create("urn:x-papergraph:budget");
    private static final ThreadLocal<QueryBudget> OF_THREAD = new ThreadLocal<>();

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final QueryLimits limits;
    private final AtomicLong left;
    private final Set<Var> computed = ConcurrentHashMap.newKeySet();

    private record Stop(StopCause cause, String reason) {}

    /** While it is open, this is the budget of all queries of the thread. */
    public interface Use extends AutoCloseable {
        @Override
        void close();
    }

    private QueryBudget(QueryLimits limits) {
        this.limits = limits;
        this.left = new AtomicLong(limits.memory());
    }

    public static QueryBudget open(QueryLimits limits) {
        QueryBudget budget = new QueryBudget(limits);
        budget.shorten(limits.time());
        return budget;
    }

    /** Runs an action with the budget of the thread, or with one of its own where the thread has none. */
    public static <T> T with(QueryLimits limits, Function<QueryBudget, T> action) {
        QueryBudget ofThread = OF_THREAD.get();
        if (ofThread != null) {
            return action.apply(ofThread);
        }
        try (QueryBudget own = open(limits)) {
            return action.apply(own);
        }
    }

    /** The budget of an evaluation with this context; one without limits where it was given none. */
    public static QueryBudget of(Context context) {
        QueryBudget budget = context.get(KEY);
        return budget == null ? new QueryBudget(new QueryLimits(Duration.ofMillis(Long.MAX_VALUE), Long.MAX_VALUE)) : budget;
    }

    /** Makes this the budget of the thread. */
    public Use use() {
        OF_THREAD.set(this);
        return OF_THREAD::remove;
    }

    /** Has evaluations with this context look at the budget. */
    public void applyTo(Context context) {
        context.set(KEY, this);
        context.set(ARQConstants.symCancelQuery, stopped);
        context.set(ARQConstants.sysOptimizerFactory, BudgetedExpressions.beforeOptimisation());
    }

    /** Stops the queries after this time from now, if not before. */
    public void shorten(Duration time) {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        alarm.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).thenRun(() -> stop(StopCause.TIME, "after " + seconds(time) + " seconds"));
        end.whenComplete((done, failure) -> alarm.cancel(false));
    }

    /** Stops the queries on behalf of their client. */
    public void stopForClient() {
        stop(StopCause.CLIENT, "by its client");
    }

    /** @throws QueryCancelledException when the queries have been stopped */
    public void check() {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    /**
     * Takes memory until the end of the request.
     *
     * @throws QueryCancelledException when there is not so much left
     */
    public void hold(long bytes) {
        require(left.addAndGet(-bytes) >= 0, () -> "it needs more than " + FileUtils.byteCountToDisplaySize(limits.memory()) + " of memory");
    }

    /** Takes the memory of a triple in a graph of results, as {@link #hold(long)} does. */
    public void hold(Triple triple) {
        hold(TRIPLE + length(triple.getObject()));
    }

    /** Notes variables whose values the queries make; those of the others are in the store, and rows refer to them. */
    public void addComputed(Collection<Var> variables) {
        computed.addAll(variables);
    }

    /** In characters, of the texts in a row that the queries make. */
    long computedLength(Binding row) {
        return computed.stream().filter(row::contains).mapToLong(each -> length(row.get(each))).sum();
    }

    static long length(Node term) {
        return term.isLiteral() ? term.getLiteralLexicalForm().length() : 0;
    }

    /** @throws QueryCancelledException when so many characters are too many for a text */
    void requireShortText(long characters) {
        require(characters <= LONGEST_TEXT, () -> "it makes a text of more than " + LONGEST_TEXT + " characters");
    }

    /** @throws QueryCancelledException when so many digits are too many for a number */
    void requireShortNumber(double digits) {
        require(digits <= LONGEST_NUMBER, () -> "it makes a number of more than " + LONGEST_NUMBER + " digits");
    }

    private void require(boolean condition, Supplier<String> reason) {
        if (!condition) {
            stop(StopCause.MEMORY, "because " + reason.get());
        }
        check();
    }

    /** Runs an evaluation; one for which the heap does not suffice after all is stopped, too. */
    public <T> T run(Supplier<T> evaluation) {
        try {
            return evaluation.get();
        } catch (OutOfMemoryError e) {
            stop(StopCause.MEMORY, "because the program is short of memory");
            throw new QueryCancelledException();
        }
    }

    void stop(StopCause cause, String reason) {
        stop.compareAndSet(null, new Stop(cause, reason));
        stopped.set(true);
    }

    /** The limit at which the queries were stopped. */
    public StopCause cause() {
        return stopped().cause();
    }

    /** The sentence for people on why the queries were stopped and what to do. */
    public String message() {
        return "the query was stopped " + stopped().reason() + "; ask for less, for instance with LIMIT or a narrower pattern";
    }

    private Stop stopped() {
        return Optional.ofNullable(stop.get()).orElseThrow(() -> new IllegalStateException("no query was stopped"));
    }

    private static String seconds(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        end.complete(null);
    }
}
