// From here one may leave canon by telling Lex the secret (the_fork); it takes the question about his
// promise, and the answer to it, to bring Clark to that (asked_promise).
// Leaves true: Clark has dined well and is on his way back to the mansion with Lex, the secret
// still untold. He keeps a list of nineteen looks; the promise to stop digging rang hollow; part
// of him wants to be found. asked_school if he asked what Lex did at the last of his schools;
// saw_card if he owned to what he read through the coat; asked_promise if he asked whether Lex
// had kept his word.

=== metropolis_dinner
# scene: Dinner in Metropolis
# world: The Room/The Day Before
The restaurant had no name on the outside and no prices on the inside. It employed a man whose entire work was bread. Clark ate a red soup that was cold on purpose, and a fish that had woken up that morning in the Atlantic, and each time he thought he had finished with the forks there was another one.

He would have eaten a sack lunch to hear Lex talk. Lex told him which of the senators under the mirror was broke, and how the building had been won at cards by a man who then, the same night, lost it to his cook. Of the years between boarding school and Kansas he told a story here and there, stepping from one to the next by the boards that did not creak. Clark’s father held that no Luthor gave away the time of day without a receipt. It might be so. It was a view that stood up well in the barn, and was a good deal harder to keep hold of across a table from Lex, with the head waiter wiping his eyes on a cloth and begging him to stop.

“Why’d you leave the last one?” said Clark. “The last school.”

“I did something there, and nobody ever asked me about it.” Lex buttered the corner of a roll with some care. “You’d suppose that would be a relief.”

* [Go on eating # canon]
  Clark, who could have told him just what that was like, went on eating his fish.
* [“What did you do?”]
  ~ asked_school = true
  “What did you do?” said Clark.
  Lex put the roll down. He was pleased; he looked, with the butter knife in his hand, about twelve. “Ask me tomorrow,” he said.

- And there was the list. Clark could not forget things, so it kept itself: each occasion, with the date and the weather, on which Lex had looked at him as Clark himself looked at walls, when he wanted what was on the other side. There were nineteen.

* [Leave the list alone # canon]
  It could stay at nineteen for tonight. He asked what the green stuff was. It was sorrel.
* [Go down the list]
  He went over it as misers are said to go over their books, from the top.
  - - (entries)
  * * [The river bank]
    Number one. Lex on his back in the mud, bringing up river water, staring past him at the gap in the bridge rail and adding up what he knew: where the car had been, how fast it had been going, who had stood in front of it. _I hit you_, he had said. _You missed_, Clark had told him. It was the first thing that he ever said to Lex, and it was a lie.
    -> entries
  * * [The garage]
    Number six. The car had been dragged out and set up under floodlights, its roof peeled back in one piece. What did that remind him of? Lex had wanted to know. A sardine can, Clark had said. Lex had laughed, and had gone on watching him after he had finished laughing.
    -> entries
  * * [The coat on the chair]
    ~ saw_card = true
    Number eleven did not properly belong, because that time it was Clark who had done the looking. A morning in March; Lex’s coat over a chair in the study; and Clark, whose sight sometimes went in further than he had sent it, reading a card through the cloth. Neurology, Metropolis General, Tuesday at ten. On the back, in Lex’s neat hand: _Headaches, no. Blackouts, one. False memory?_ The question mark had been gone over twice. Clark had walked home and fed the hens.
    -> entries
  + + {entries > 1 && entries < 4} [Come back to the table]
    Lex was asking whether he meant to eat that roll.
  * * -> 
    That was enough of the list. Lex was asking whether he meant to eat that roll.

- Lex used to ask outright. Clark would lie, and Lex would watch him do it; and then one afternoon Lex had put out his hand and promised to dig no further. Clark had taken the promise home and rapped on it, and it gave back the note of the east silo in May, when there is nothing in it. He had not said so. Nor had he told anyone that what kept him awake that night was disappointment. Some part of him was standing out in the open with its hands up, tired of waiting to be found.

- (plates) {The man with the bread came round again.|The man with the bread came round a third time. He took a personal interest.}

* [Ask about dessert # canon]
  “All of them,” Lex told the waiter; and an hour later, signing the bill without reading it, “They’ll be wanting the table. We can go on at the house; it’s early yet, and so far I’ve done all the talking.”
  -> the_long_night
* [“Did you keep your promise?”]
  ~ asked_promise = true
  “That time you said you’d stop digging,” said Clark. “Did you?”
  Lex took the question up and looked at it on both sides. “I haven’t asked you one thing about it since,” he said. “Have I?”
  Clark went back over the months, which took him no time. He had not. It was a good answer, to something a little to the left of what he had been asked.
  -> plates
* {asked_promise} [Tell him]
  -> the_fork
