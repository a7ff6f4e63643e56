package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** The shape of what IntelliJ puts around the environment: this name, and a public way to the inner one. */
public final class APIWrappers {

    private APIWrappers() {}

    /** Wraps, as IntelliJ does. */
    public static ProcessingEnvironment wrap(ProcessingEnvironment inner) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                APIWrappers.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, new Inner(inner));
    }

    /** Unwraps, as IntelliJ lets processors do. */
    public static <T> T unwrap(Class<? extends T> type, T wrapper) {
        return Proxy.isProxyClass(wrapper.getClass()) && Proxy.getInvocationHandler(wrapper) instanceof Inner inner
                ? type.cast(inner.environment())
                : null;
    }

    private record Inner(ProcessingEnvironment environment) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(environment, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
