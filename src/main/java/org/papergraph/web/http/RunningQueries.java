package org.papergraph.web.http;

import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.QueryLimits;

/** The budgets of the requests under way, from their arrival on: those that a client named can be stopped by it. Thread-safe. */
public final class RunningQueries {

    /** The header by which a client names its request; a random UUID, so that nobody else can. */
    public static final String NAME_HEADER = "Query-Id";

    private static final QueryLimits LOOK_UPS = QueryLimits.of(Duration.ofMinutes(1));
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{16,64}");
    private static final String BUDGET = RunningQueries.class.getName();

    private final Map<String, QueryBudget> named = new ConcurrentHashMap<>();
    private final Set<QueryBudget> all = ConcurrentHashMap.newKeySet();
    private final QueryLimits limits;

    public RunningQueries(QueryLimits limits) {
        this.limits = limits;
    }

    /** Stops the queries of a request, if one of that name is under way. */
    public void stop(String name) {
        Optional.ofNullable(named.get(name)).ifPresent(QueryBudget::stopForClient);
    }

    /** Stops the queries of all requests, where nobody is to wait for them any longer. */
    void stopAll() {
        all.forEach(QueryBudget::stopForClient);
    }

    /** The budget of a request that has come through the handler. */
    static QueryBudget budget(ServletRequest request) {
        return (QueryBudget) request.getAttribute(BUDGET);
    }

    /** @param runsQueries true for requests with queries of their client; the look-ups of the others have a minute */
    Handler handler(Handler next, Predicate<Request> runsQueries) {
        return new Handler.Wrapper(next) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                QueryBudget budget = QueryBudget.open(runsQueries.test(request) ? limits : LOOK_UPS);
                all.add(budget);
                request.setAttribute(BUDGET, budget);
                Optional<String> name = name(request);
                name.ifPresent(each -> named.putIfAbsent(each, budget));
                Request.addCompletionListener(request, failure -> {
                    budget.close();
                    all.remove(budget);
                    name.ifPresent(each -> named.remove(each, budget));
                });
                return super.handle(request, response, callback);
            }
        };
    }

    private static Optional<String> name(Request request) {
        return Optional.ofNullable(request.getHeaders().get(NAME_HEADER)).filter(each -> NAME.matcher(each).matches());
    }
}
