// Leaves true: Lex has read the board, the barn scene and the page headed Descent, and has the pages in his arms.
// The branch of the pen leaves at the whiteboard, and may come back at (table) with the board wiped.
// May leave: photograph. Reads back every stray deed, as notes in the margin.

=== writers_room
# scene: The Writers’ Room
# world: The Living Room/The Studio

He had seen rooms like it after floods. Paper stood in stacks on the table, the chairs and the sill, and the tide had left pizza boxes. One wall was almost all whiteboard. _LANA, COMA_, it said in green; from there, _Clark learns Veritas keys can wake her_; from there, _LEX HAS KEYS_; and the last arrow led to _has to kill Lex to get them!!_ Beside it they had drawn a cow.

It was rather well constructed, Lex thought. He went on thinking so for some seconds, while his hands got cold.

* {not left_in_zurich()} [Pick up the green pen]
    -> green_pen
* (put_it_down) {left_in_zurich()} [Pick up the green pen]
    He had the cap off before he asked himself what for. There was one thing he wanted of Clark Kent, and he had been given it already, over an ocean, by somebody who had not been made to. He put the cap back on.
* [Look at what is on the table # canon]
- (table)
{second_draft:Further down the pile was what had really happened. It|The top sheet} began INT. KENT BARN, LOFT, and went on:

_Get out, Lex._
_You used to say hello._
_You used to be somebody I’d say it to._

{left_in_zurich():
    It was all there, as far as the telephone. CLARK _answers it,_ said the page, and went on with the rest of a quarrel that they had never had.
- else:
    It was all there, what Clark had flung at him and what he had flung back. {strayed(the_tie):There was no tie in it.|Where he had looked at the tie, there was _(beat)_.}
}
{undelivered.told_what_he_is:
    _You’re in a story,_ the voice on the telephone had said. He had taken it for a manner of speaking.
}
Under it lay the study, the bridge, every quarrel of three years, and between them the long white spaces in which he supposed he had been allowed to eat and sleep.
{strays:
    -> margins ->
}
Under a mug lay a page headed _Descent_, worked over in two hands. _Lionel dies. Lex does it (tower, window). FINAL BREAK, no way back from murder._ Below, in the second hand: _Prob: C. KNOWS what Lionel did to Lex. Audience knows too._ And the answer, in the first: _So he doesn’t remember. Just don’t mention it & nor will they._

So that was why. He had put the question to an empty room, and the answer lay here, under a mug with a cat on it. He looked at the stage direction, LEX _crosses to his father_, and then at his own hands.

* [Take the photograph as well]
    ~ carried += photograph
    There was a photograph taped to the window frame, curling in the damp. Two men sat on the tailgate of a truck, eating out of paper cups. One had Clark’s shoulders. The other had Lex’s head, and it was thrown back; he was helpless with laughing, and the one with the shoulders was looking at him, as pleased as if he had built him.
    He peeled it off and slid it into his breast pocket. Then he began on the pages.
* [Gather the pages # canon]
-
He took the barn. He took _Descent_, mug ring and all, and everything with his name on it or Clark’s, until one arm would hold no more.
-> confrontation

=== margins
# inline
Here and there a ballpoint had been at work. <>
{strayed(the_guard): _Who is PRUITT? Why has he got a line?_ <>}
{strayed(the_drawer): _He shuts WHAT in a drawer? He isn’t HOLDING anything._ <>}
{strayed(the_question): _Who is he TALKING to? Room is empty._ <>}
{strayed(the_showing): _He’s not supposed to SHOW it._ <>}
{strayed(the_ringing): _Phone rings. He ANSWERS it._ <>}
{strayed(the_tie): _Keep L.’s hands IN HIS POCKETS._ <>}
{strayed(the_telephone): _Chloe isn’t IN this one._ <>}
{strayed(the_letter): _What letter. WHAT LETTER._ <>}
{strayed(the_boy): _Kid is DEAD, stop giving him dialogue._ <>}
{strayed(the_driver): _L. says “No”?? To a DRIVER?_ <>}
{strayed(the_clerk): _Two ladies, not ours. Trace call._ <>}
It appeared that {LIST_COUNT(strays) > 1: there had been moments when|for the space of a minute} the paper had not had the whole of him.
->->
