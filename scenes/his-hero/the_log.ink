// An ending, from the outermost room. Reads back the play so far; looks for whoever has been deciding.

=== the_log
# scene: The Log
# world: The Living Room

“What’s it doing now?” said Lexi. “It’s still going.”

The little box had left the window, but there was type in it, coming up from below.

“That’s only the log. It’s everything we put in front of him, and then which way he went.” Hils turned it to the light. There was not an adjective in it.

{strayed(the_drawer):_Box: shut in a drawer. Then opened._|_Box: opened._}
{strayed(the_question):_Asked: what becomes of Clark._|_Asked: who is speaking._}
{strayed(the_ringing):_Telephone: let ring._|{strayed(the_tie):_Tie: put straight._|_Tie: looked at._}}
{mansion_study_night:{strayed(the_letter):_Letter: left._|_Letter: none._}}
{zurich_arrival:{strayed(the_driver):_“Are you all right?”: No._|_“Are you all right?”: Perfectly._}}
{one_key:_Keys: one. Came back. Both._|_Keys: both._}
{second_draft or writers_room.put_it_down:_Pen: picked up. Put down._}
{found:_Door: pushed._}
{swapped():_Man in corridor: reached for._}
{one_page:_Last page: kept. Given._}
_Pages: brought home._

“What’s this other column?” Lexi said.

“Seconds. It’s how long it took.”

“How long what took?”

Hils began to say, and stopped. She scrolled up, and down again. “That’s funny. He isn’t running in between. Look. He’s got a hand out, and everything just _waits_, fourteen seconds, forty; here’s one where somebody must have gone to put the kettle on. And then he does it. Nothing’s moving in there at all.” She took off her glasses. “I always said you couldn’t make him, you could only put it in front of him and see. I never thought who to.”

They turned round, both of them, and looked at the window behind the sofa. It was dark, and had rain on it, and the two of them in it, and the lamp.

{wandered():
    “They kept trying things,” said Lexi in a whisper. “Somebody sat there, and wanted to know what would happen if he was kind.”
- else:
    “They just went straight on,” said Lexi in a whisper. “Every time. You know, with a finger under the line.” She thought about it. “It’s how I’d do it. I’d have to know he was all right.”
}

“Can they see us?”

“I think they can see about as much as we say.”

Lexi sat up. She put down the popcorn and tidied her hair. “Hi,” she said, to the cursor. “Thank you for looking after him.”

It winked. She seemed to feel that this was civil. When they had drunk their cocoa and found the cat, Hils reached for the lid of the laptop, and thought again, and went up to bed and left it open, with the cursor going on and off, for anyone who was still up.
# ending: the_log
# ending-title: Whoever You Are
-> END
