#pragma once

namespace copse {

class PictureCanvas;

/// Makes screen readers see every canvas as a picture with its groups and people (the groups and as many
/// people as make 2,000) in reading order, each with name and place, and pressed like a click. Once is
/// enough.
void installAccessibleCanvas();

/// Tells them that the current item is another one.
void tellFocus(PictureCanvas *canvas);

} // namespace copse
