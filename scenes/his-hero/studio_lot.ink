// Leaves true: Lex is outside his world, has the disk in his pocket, has heard two men gloat over him, and is inside the building.
// May leave: looked_about (he has seen the back of the loft, and been called Michael).

=== studio_lot
# scene: The Lot
# world: The Living Room/The Studio

Rain was falling on his face, in large drops, without malice. He lay on concrete, by a row of vans. Over him stood an office building, four storeys of brown glass. Zurich would not have permitted it, and Metropolis would have added a spire.

The disk lay at his feet, quite still. He put it in his pocket. The edge was warm.

Somebody laughed. Lex got behind a van.

Two men were coming over the lot beneath one umbrella, with the rolling gait of a long lunch. The one in the cardigan had a key card on a string. The other, in spite of the rain, wore sandals.

“His _face_, though, when the kid went. Poor little Alexander.”

“Dead as a doornail. Every time he opened his mouth you could feel them all going soft on us.”

“And there’s nothing left Lex could do that Kal-El would forgive. I’d call it mission accomplished, give or take the typing.”

{strayed(the_boy): Behind Lex’s ribs someone remarked, with dignity, _I’m not, though._|Lex listened inside himself, where there had always been some small noise of protest. There was none.} The door opened to the card and began, on a slow hydraulic arm, to close.

* (looked_about) [Look about you first]
    He let it shut. No man should follow an enemy indoors before he has looked at the outside, and across the lot a hangar stood open with its lamps lit.
    He looked in and saw Clark’s loft. There was the sofa, there the telescope, there the window he had stood at. On the other side of it, where the fields should be, ran a plywood wall with numbers chalked on it, and a row of lamps on stands. Against the next wall leaned his own stained glass. He rapped it, and it answered like a tin tray.
    It took him some minutes to be fit to be seen. When he came back, a girl in a headset was going in with a carton of coffees, and she held the door for him with her foot.
    “They’ve got you in late, Michael,” she said. “Love the suit.”
* [Catch the door # canon]
    He crossed fifteen yards of puddle at a run, in shoes made for carpets, and got four fingers into the gap.
-
-> writers_room_door
