# title: The Gate
# author: written for these tests
VAR coins = 2
VAR mood = "calm"
LIST pack = (map), rope
INCLUDE town.ink
-> road

=== road
# scene: The Road
The road ran straight to the gate.
The guard looked up.
* [Pay him # canon]
  ~ coins = coins - 1
  The guard took the coin.
  * * [Walk in # canon] -> town
  * * [Haggle]
      ~ mood = "cross"
      ~ coins = coins - 2
      He would not hear of it.
      -> town
* [Turn into the woods] -> woods

=== woods
# scene: The Woods
It was dark under the trees.
+ [Go on] -> ford
+ [Lie down] -> asleep

=== ford
# scene: The Ford
The water was cold.
+ [Wade across] -> town

=== asleep
# scene: Asleep
# ending: lost
Nobody came by.
-> END

=== function always_can_pay()
~ return coins >= 0
=== function never_angry()
~ return mood == "angry"
