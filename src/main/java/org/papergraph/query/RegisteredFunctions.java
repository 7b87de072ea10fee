package org.papergraph.query;

import java.util.Iterator;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.library.localname;
import org.apache.jena.sparql.function.library.max;
import org.apache.jena.sparql.function.library.min;
import org.apache.jena.sparql.function.library.namespace;
import org.apache.jena.sparql.function.library.sqrt;
import org.papergraph.budget.BudgetedFunctions;

/**
 * The functions that a query may call: the standard ones and a few of ARQ's. Unlike its parent it loads no class
 * by name, so {@code java:} functions, and those that print, wait or show settings, are unknown here.
 */
final class RegisteredFunctions extends FunctionRegistry {

    RegisteredFunctions() {
        FunctionRegistry standard = FunctionRegistry.get();
        for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
            String name = names.next();
            put(name, standard.get(name));
        }
        putHarmlessExtensions();
        BudgetedFunctions.putInto(this);
    }

    private void putHarmlessExtensions() {
        put(ARQConstants.ARQFunctionLibraryURI + "localname", localname.class);
        put(ARQConstants.ARQFunctionLibraryURI + "namespace", namespace.class);
        put(ARQConstants.ARQFunctionLibraryURI + "max", max.class);
        put(ARQConstants.ARQFunctionLibraryURI + "min", min.class);
        put(ARQConstants.ARQFunctionLibraryURI + "sqrt", sqrt.class);
    }

    @Override
    public FunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }
}
