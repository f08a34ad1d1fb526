// Leaves true: Lex has decided on Zurich and suspects that everyone he knows is being steered.
// May leave: the_telephone (Chloe cannot say who told her to hide the key), the_letter (for Clark, propped against the box on the desk).

=== mansion_study_night
# scene: The Study, Night
# world: The Living Room/The Studio/Smallville

_Lex. There isn’t much time._

He had no need of the box. His ear kept whatever was poured into it, and he sat by the fire and played the message again and again. By midnight he had noticed that the voice was frightened. Towards two he noticed that it was fond of him, and put that down to the Scotch.

* [Ring Chloe Sullivan]
    ~ stray(the_telephone)
    She answered before it had rung, as she always did. “It’s two in the morning.”
    “I took a key out of your desk.”
    “I noticed.”
    “I’m not calling to be sorry. Why were you keeping it from me?”
    “Because you can’t be trusted with it.”
    “On whose word?”
    “On every—” said Chloe, and he heard her sit up, and the click of a lamp. Paper turned. “That’s funny,” she said presently, in another voice. “I write down my sources. I’ve got it right here, and it just says _keep it from Lex._ And it’s not my writing.”
* [Think about Zurich # canon]
-
The one lock that took both keys was in Zurich. His father had sworn that what lay behind it would destroy him. So had Alexander, the red-haired child at the bottom of his mind, who until last week had still come up the cellar stairs at night to argue. They had never agreed about anything else.

But Lionel had foretold his ruin over a chess club, a girl and a fertiliser plant, and always when Lex was about to get somewhere. Ruin was the scarecrow that people put up where the corn was good.

The glass was in one hand. In the other the key went over and over. _He changed. He believed in me._ If somebody outside could put lines in that mouth, then in whose could they not? Chloe was perhaps reciting, and Martha Kent, and the minister.

The key stopped. Forty floors up, a week ago, there had been a broken window with his father in it. Lex had gone over that evening as one goes over a contract, and it held a clause he had no memory of signing.

* [Write to Clark first]
    ~ stray(the_letter)
    He wrote to Clark. The first draft was four pages long and won every point. The second was one page. The third he let stand:
    _Clark. I don’t believe that was you tonight. I am going to Zurich to find out who it was. If I’m not back, I was never angry. L._
    He leaned it against the silver box, where the morning would find it, and felt oddly exposed, as though he had stepped out of a line of marching men.
* [Order the jet # canon]
-
He rang the airfield. “Zurich,” he told the pilot, “as soon as there’s a sky.”

“How many passengers, Mr Luthor?”

Lex looked at the chair across the hearth, which still had straw in its seams.

“One,” he said.
-> zurich_arrival
