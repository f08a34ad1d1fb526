// The branch of the door, 1. Leaves true: the Zoners have Lex in a chair and are writing him where he sits.
// Whoever has strayed three times can fight free (broke_loose, canon at confrontation.the_note); others lose (in_a_car).

=== found
# scene: Found
# world: The Living Room/The Studio

The hinge shrieked.

“Is that the pizza?” said the voice that missed the Zone.

An arm in a cardigan came round the edge of the door, and went on coming, past the end of its sleeve. It took Lex by both lapels. He travelled some distance through the air, and was set down in a swivel chair, before two middle-aged men with shining faces.

“It’s him! It’s ours!”

“He’s walked right off the page. Feel that. Feel the stitching.” A finger that bent in too many places prodded his cheek. “Hello, Lex! You’ve missed your scene.”

It was a long room, drifted up with paper, and one wall of it was a whiteboard. He was turned so that it faced him. _Clark learns Veritas keys can wake Lana,_ he read, in green. _LEX HAS KEYS. Has to kill Lex to get them!!_ There was a drawing of a cow. So Kal-El was Clark; then Clark was the Traveller, whom Lex had hunted over three continents while he brought vegetables to the kitchen door. It explained everything. It was a poor moment to enjoy it.

“Does he still work, d’you think?” said the one in sandals.

“Only one way to tell.” The cardigan drew a keyboard into its lap and cracked its knuckles. There were rather many. It typed something short.

Lex lifted his right hand and smoothed back his hair. He had not had any since he was nine.

They held on to each other. When it was able to, the cardigan wiped its face and typed again, reading aloud. “LEX… _smiles_.” He felt his mouth go. It was done without any roughness, like being shaved by a barber who bears a grudge.

“Let’s do his death,” begged the sandals. “While he’s here. It’ll save on postage.”

A printer coughed up a sheet, and somebody laid it, still warm, on the table in front of him.

_LEX (broken): I was wrong about everything._

His lips had begun to part.

* (broke_loose) {off_the_page()} [Fight it, as you have before]
    But he was in practice.
    -> recital ->
    They were small things, and each time the paper had let go of him for as long as it lasted. He leaned now on the same place.
    One finger came up off the arm of the chair. Then he had a hand.
    “I don’t like that,” said the cardigan. “That’s not me. Is it you?”
    He raked in every sheet that he could reach. The top one was headed _Descent,_ and somebody had written under the ring of a mug: _C. doesn’t remember what Lionel did. Just don’t mention it & nor will they._ He read that on his way to his feet. With the hand that was left he found his pocket.
    -> confrontation.the_note
* {not off_the_page()} [Fight it]
    He fought. He set his teeth against the words, and it did not make the least difference, because the teeth were down there too, in brackets. He looked for one thing he had done that week which had not been asked of him, to have something to stand on. He had been so busy. He had been told to hurry.
    “_Wrong,_” said Lex, “_about everything,_” in a breaking voice.
    “Aw,” the sandals said. “I’d like that off-screen, though. It’s a lot of cast.”
    -> in_a_car
* [Read the page through # canon]
    There was nobody in the Luthor companies who could have made him sign a page without reading it through. He read it through.
    -> story_conference

=== recital
# inline
{strayed(the_guard): He had sent a guard home early. <>}
{strayed(the_drawer): He had opened a drawer. <>}
{strayed(the_question): He had asked after Clark. <>}
{strayed(the_showing): He had shown his hand. <>}
{strayed(the_ringing): He had let a telephone ring. <>}
{strayed(the_tie): He had put a tie straight. <>}
{strayed(the_telephone): He had rung Chloe at two in the morning. <>}
{strayed(the_letter): He had written a letter in four lines. <>}
{strayed(the_boy): He had made room for a boy. <>}
{strayed(the_driver): He had told a driver the truth. <>}
{strayed(the_clerk): He had taken charge of somebody’s love, without a form. <>}
->->
