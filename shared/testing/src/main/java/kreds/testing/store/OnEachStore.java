package kreds.testing.store;

/// Runs a test class once on each [Store] of this machine; its constructor takes the `Store`.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(Stores.class)
public @interface OnEachStore {}
