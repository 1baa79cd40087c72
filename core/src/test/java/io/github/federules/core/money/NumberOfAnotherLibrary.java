package io.github.federules.core.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import javax.money.NumberValue;

/** A number that is given exactly as it was written: its zero may have an exponent, unlike Moneta's. */
final class NumberOfAnotherLibrary extends NumberValue {

    private static final long serialVersionUID = 1;

    private final BigDecimal number;

    NumberOfAnotherLibrary(String number) {
        this.number = new BigDecimal(number);
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
        return type.cast(number);
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
        return type.cast(number);
    }

    @Override
    public NumberValue round(MathContext context) {
        return new NumberOfAnotherLibrary(number.round(context).toString());
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return number.precision();
    }

    @Override
    public int getScale() {
        return number.scale();
    }

    @Override
    public int intValue() {
        return number.intValue();
    }

    @Override
    public int intValueExact() {
        return number.intValueExact();
    }

    @Override
    public long longValue() {
        return number.longValue();
    }

    @Override
    public long longValueExact() {
        return number.longValueExact();
    }

    @Override
    public float floatValue() {
        return number.floatValue();
    }

    @Override
    public double doubleValue() {
        return number.doubleValue();
    }

    @Override
    public double doubleValueExact() {
        return number.doubleValue();
    }

    @Override
    public long getAmountFractionNumerator() {
        return number.remainder(BigDecimal.ONE).unscaledValue().longValueExact();
    }

    @Override
    public long getAmountFractionDenominator() {
        return BigDecimal.ONE
                .setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }
}
