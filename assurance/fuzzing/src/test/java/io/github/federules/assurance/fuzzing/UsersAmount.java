package io.github.federules.assurance.fuzzing;

import java.lang.reflect.Proxy;
import javax.money.MonetaryAmount;

/** An amount of a class that is not Moneta's: a stand-in that hands on what it is asked. */
final class UsersAmount {

    private UsersAmount() {}

    static MonetaryAmount of(MonetaryAmount amount) {
        return (MonetaryAmount) Proxy.newProxyInstance(
                UsersAmount.class.getClassLoader(),
                new Class<?>[] {MonetaryAmount.class},
                (proxy, method, arguments) -> method.invoke(amount, arguments));
    }
}
