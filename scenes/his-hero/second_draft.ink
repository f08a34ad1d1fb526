// The branch of the pen, 3. Leaves true: Lex has seen what he did, and that the one who holds the pen cannot be on the page.
// Wiping the board comes back to canon at writers_room.table; writing on to the third time ends in the_author.

=== second_draft
# scene: Second Draft
# world: The Living Room/The Studio

Lex read it as it came. He read (_smiling_), and (_smiling_), and then _she has backed up against the counter._{loft_rewritten.tried_to_ask: There was a place where CLARK _opens his mouth,_ and a small hole in the paper after it.}

It was well made. He could tell who had made it; he knew that full stop. The other two had at least left Clark a door to push at and something to be furious with. It had taken someone who loved him to do the walls.

He turned back a page, to see where he himself came in, and did not find it. It was the loft after the funeral. CLARK, it said: _Get out._ There was a blank. CLARK: _You used to be somebody I’d say it to._ There was another. All down that sheet Clark Kent shouted at a gap in the air, which had on good shoes and answered nothing.

He turned back further. There was no Lex in it. It stood to reason, when one thought. A man could not very well be on the paper and hold the pen.

- (draft)
* [Wipe the board clean # canon]
    He took the rag in both hands and did it properly, his own line with the rest. There was a temptation to leave just _Clark._ He wiped it.
    The top sheet faded until it was bare. Whatever Clark felt now, out in that yard, he had got there by himself.
    -> writers_room.table
+ [Write it better]
    {stopping:
    - He could do better than that. Under the first line he wrote, HE SAYS WHAT HE LIKES. He looked at the page, where Clark stood in the farmyard under the stars and said, with a smile, that he liked Lex.
        Feet went along the hallway, talking about pie. They went by the door. Neither of them seemed to recall that it was theirs.
        -> draft
    - It wanted something to start from, that was all; something which was Clark’s own. Lex gave him back the bridge. He wrote it with all the care he had, the rail and the cold and the hand. When he bent down to see, there was a car in the river with the door open. There was a boy diving, and diving again, and coming up each time with nothing.
        The pen was by now quite comfortable to hold. He noticed that he could not, offhand, have said what his mother used to call him.
        -> draft
    - One more would do it. He had nearly got it right.
        -> the_author
    }
