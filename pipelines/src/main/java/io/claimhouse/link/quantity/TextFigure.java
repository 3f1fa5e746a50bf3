package io.claimhouse.link.quantity;

import io.claimhouse.model.Claim;
import io.claimhouse.model.Figure;

/**
 * A figure with its claim, as it stands in its article.
 *
 * @param figureId its key
 * @param charStart where it begins in the body, in code points
 * @param claim its claim
 * @param figure the figure
 */
public record TextFigure(String figureId, int charStart, Claim claim, Figure figure) {}
