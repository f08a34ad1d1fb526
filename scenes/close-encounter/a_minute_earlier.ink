// Leaves canon at the long night, for a Clark who has grown wary (on_guard): he only shuts his eyes.
// What he chooses, he chooses before he knows what is in the drawer.
// Leaves true: overheard. Either he lies still and the shot comes (then on to what_lex_knows), or he
// walks over, slowly, and the gun ends up unfired in the fruit bowl (shots stays 0); then Lex says
// what he believes, opens the wall, and it all rejoins the_wall once that is shut.

=== a_minute_earlier
# scene: A Minute Earlier
# world: The Room/The Day Before
~ overheard = true
He shut his eyes and slowed himself down, and did not sleep. He could not have said why. {asked_waiting:It had to do with a man who had stood on a drive since four.|{asked_price:It had to do with being told that a thing was free.|It had to do with a wall that was grey all the way through.}}

After a time Lex got up and went round the room turning off the lamps, all but one. Then he used the telephone.

“Mrs Kent, I’m sorry about the hour. He went to sleep in the middle of a sentence. I’ve put him in one of the guest rooms. No; no trouble whatever. He did, yes. Twice.” He listened to something at length. “I’ll tell him,” he said, and put the receiver down without a click.

That was all right, then. It was kind. Clark very nearly did go to sleep.

He heard the laptop open. There were hours of typing. It must have been getting light, in rooms that had windows, before he noticed that under the noise of the keys there was another. Lex was talking to himself.

“Good morning, Clark,” Lex said softly. He tried it again with more lift. “Good morning, Clark. You’re very alert. _You’re_ very alert. You are very—” He cleared his throat. “Strength,” he told the screen. “Speed. A skin that stops—”

It was about Clark. It was all about Clark, and it had been got by heart: the adoption, the storm cellar, with rests in it about the length of a sip. There is nothing to be done about hearing your own life run through like that, by lamplight, by someone who believes you are asleep. Towards the end there came a list of names. Each time that he got to the fourth of them Lex stuck, and went back to the beginning.

* [Get up, slowly # canon]
* [Lie still]
  A drawer slid open, and metal was laid down on wood. He won’t, thought Clark. He’s my friend; he called my mother. He lay there with his eyes shut, knowing that, until he heard the legs of the chair shift, and looked.
  -> the_shot ->
  -> what_lex_knows

- He had one foot on the carpet when a drawer slid open, and something was laid down on wood. There is only one thing that makes that noise. It was eleven paces, and he had never in his life covered eleven paces so slowly on purpose: heel, toe, a yawn put in at the sixth. Lex heard the ninth. By then Clark had reached over his shoulder, as one reaches for the sugar, and picked the gun up off the blotter by the wrong end.

“Good morning,” said Clark. “You’re very alert.”

He had never before seen Lex hunt for a line.

There was nowhere good to put it. On the desk were the laptop, and a tray with a jug and two glasses. He carried it to the low table and laid it in the silver bowl, among the stalks, and came back.

“How long have you been awake?”

“Since before you called my mom. Thank you for that.” His knees were not quite right. “What was it for?”

* [“Was it for me?” # canon]
  “Was it for me?”
  “No!” It was the loudest thing that Lex had said in that room. “No. Somebody was to be in danger for a quarter of a second, and you weren’t to have time to think.” He had gone pale along the cheekbones, but part of that was interest. “And you walked. You yawned.”
* (yawned) [Yawn again]
  Clark yawned. It was a good one; it had tears in it.
  “Yes, that’s it,” said Lex, with real respect. “That is what I was up against. Somebody was to be in danger for a quarter of a second, and you weren’t to have time to yawn.”

- “Maybe there isn’t anything to be fast with,” said Clark.

“Maybe not. A week ago that yawn would have finished me.” Lex had stood up. “I don’t lie to you, so I’ll say what I believe, and you may laugh. I believe you’ve strength, and speed, and a skin that bullets don’t get through. You’ve no birth and no country. There’s a ship in your storm cellar. You came down with the meteors, Clark, from somewhere that isn’t here.”

He had gone over to the wall. From his trouser pocket he brought out a remote control, small and black, and his thumb would not keep still on it. “If I’m wrong,” he said, “this is merely a collection of rocks. You’ll tell me that I need a holiday, and I’ll take one.”

It was the moment that Clark had wanted all his life. He had never pictured it with a yawn in it.

* [Laugh # canon]
  Clark laughed. It was not nearly so good as the yawn. Lex nodded, and pressed the button.
* [“You’re not wrong.”]
  ~ said_so = true
  “You’re not wrong,” said Clark. “Lex. You’re not wrong about any of it.”
  He saw him hear it. It was the half of a second that did for them. Lex’s face had begun to open, there was no other word for what it did; and his thumb was down already.

- A length of the panelling slid aside with no more fuss than a drawer; and behind it, from the floor to the ceiling, shoulder to shoulder on their shelves, each with a label tied round it in a neat hand, stood lumps of meteor rock.

-> the_stones ->

“Oh,” said Lex. He did not sound like a man who has been proved right.
-> the_wall.shut
