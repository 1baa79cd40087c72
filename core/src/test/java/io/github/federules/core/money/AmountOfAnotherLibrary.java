package io.github.federules.core.money;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.NumberValue;
import org.javamoney.moneta.spi.DefaultNumberValue;

/** An implementation of the JSR 354 interface that is not Moneta's and knows nothing but its number and its currency. */
public final class AmountOfAnotherLibrary {

    private AmountOfAnotherLibrary() {}

    public static MonetaryAmount of(String number, String currency) {
        return of(DefaultNumberValue.of(new BigDecimal(number)), currency);
    }

    static MonetaryAmount of(NumberValue value, String currency) {
        CurrencyUnit unit = Monetary.getCurrency(currency);
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "getNumber" -> value;
            case "getCurrency" -> unit;
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (MonetaryAmount) Proxy.newProxyInstance(
                MonetaryAmount.class.getClassLoader(), new Class<?>[] {MonetaryAmount.class}, handler);
    }
}
