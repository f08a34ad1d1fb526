# title: The Lamp
# author: written for these tests
# rating: general
# notes: darkness
# canon: stair, gallery
VAR oil = 0
-> stair

=== stair
# scene: The Stair
The stair went up in the dark.
She had a match, and _one_ only.
* [Strike it # canon]
  It caught, and she went up.
  -> gallery
* [Keep it]
  ~ oil = oil + 1
  She kept it, and felt her way down.
  -> cellar

=== gallery
# scene: The Gallery
From the gallery one saw the whole bay.
* [Light the lamp # canon]
  She lit the lamp.
  # ending: lit
  # ending-title: The Lamp Is Lit
  -> END
* [Leave it dark]
  She left it dark.
  # ending: dark
  # ending-title: A Dark Night
  -> END

=== cellar
# scene: The Cellar
The cellar held oil, and a step up again.
* [Go back up # canon] -> stair
* [Stay below]
  She stayed below.
  # ending: below
  # ending-title: Below
  -> END
