/** Screens of figures: the list of partner countries, their headline and trade, reported figures. */
@org.jspecify.annotations.NullMarked
package com.investkaluga.desk.trade.ui;
