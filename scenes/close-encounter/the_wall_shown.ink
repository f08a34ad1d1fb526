// The fall, met by another road: Lex answers a confession with his own.
// Leaves true: past one in the morning, the windowless room; Lex has shown the wall for two seconds
// and told what the evening was to have been; no shot was fired. held_back goes straight to
// one_stone, since then it is for Lex to say what he keeps.

=== the_wall_shown
# scene: Two Seconds
# world: The Room
It was tomorrow by the time they got there. The clock in the hall said twenty past one. {note_long:Midnight, Clark had written. Lex rang the farm from there, and told Clark’s mother that the hour was his fault, and that was true.} Lex took him along and down and down again, two steps, through a thick grey door that he pulled to behind them without latching it; and there were lamps lit, and a purple carpet, and no windows.

It was all ready for someone. The couch had been turned so that a person could be talked to from the chair. There was a silver bowl of red grapes. Lex went by these things without seeming to see them, as far as the desk, where he locked a drawer and then dropped the key behind a radiator.

“What’s in there?”

“Something I shan’t be needing.”

* [Take a grape # canon]
* (looked) [Look into the drawer]
  Clark’s sight went in through the front of the drawer, a little further than he sent it.
  “That’s a gun,” he said.
  “It was to have made you hurry.” Lex’s neck had gone red above the collar. “I thought it was ingenious.”

- Clark took a grape, to be doing something, and lost it. It rolled under the couch.

“I am going to tell you what tonight was,” said Lex. He had hung up his coat. He stood in his white shirt with his sleeves turned back, as though there were a car to wash. “You were to talk until you fell asleep there. When you woke I’d have been sitting here. There is a speech. It begins by proving what you are, and you don’t get a word in.” {for_the_promise:He stopped, and began somewhere else. “You wanted to pay me for stopping. I had a man in the county records the afternoon that I promised. I never asked you again because I never needed to.”|He turned back a cuff that was turned back already. “You said you were tired of being careful. I had fixed it so that you could never leave off.”}

{held_back:“And you kept one thing back tonight,” he said. “You were quite right. I only want you to know that when I asked, I had it already.”|“And the last thing I asked you,” he said, “I’d no business to ask. I had it already. I have had it since the spring.”}

“Lex, whatever it is—”

“Two seconds. I’ll count them. You ought to have seen it from me, and you ought to see it once.” The remote control was small and black. He pressed it quickly, as people get into cold water.

A length of the wall slid aside. There were shelves, from the floor to the ceiling, and on every shelf, shoulder to shoulder, each with a label tied round it in a neat hand, stood lumps of meteor rock.

* [Stand still for it # canon]
  Two seconds, thought Clark. He had stood still for longer than that at the dentist.
* (reached) [Reach for the remote]
  Clark’s hand went out for the remote, and for the first time in its life it got nowhere.

-

-> the_stones ->

Then a hum, and something closing. The dark came apart into specks, and the specks were carpet, and Lex was talking, a long way up and much too fast. What he said was that’s all, that is all of it, it’s shut now, I’m sorry, it’s shut.

{the_lay_by.undated:“You were three,” Lex was saying. “You left out the date, in the car. You were three years old, and it isn’t yours, and I ought to have said so on the road.”}

{reached:“You had hold of it,” said Clark, when he could. “I couldn’t get it away from you.”|“You said two,” Clark told the carpet, when he could.}

{reached:“No. That’s what it’s for. I wanted there to be someone who could hold on.”|“I did count. I counted it aloud. It’s longer than I thought.”}

He got as far as the foot of the couch and leaned against that. Lex sat on the floor across from him. The labels were in his own writing, Clark saw it now; he would not have wanted the staff to know. He must have gone round the ditches himself, with gloves on, all summer.

“You thought you’d need it?”

“I thought you would never tell me,” said Lex. “I built on that. I’m trying to work out what’s still standing.”

{not held_back: -> offer}

* (owned_up) [“I told you nothing could.” # canon]
  “I said nothing could hurt me,” said Clark. “In the car.”
  “I noticed that.”
  “I wish I’d said.”
  “So do I,” said Lex.
  -> one_stone
* [Let him work it out]
  Clark let him. It took as long as it takes a laptop to go to sleep.
  -> one_stone

- (offer) Lex held the remote control out across the carpet, in the flat of his hand. “It’s yours. Say what I should do.”

* [“Take it all down.” # canon] -> given
* [“Keep one.”] -> one_stone
