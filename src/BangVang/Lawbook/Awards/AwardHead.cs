using BangVang.Law.Book;

namespace BangVang.Lawbook.Awards;

/// <summary>The head of an award's pages.</summary>
public sealed record AwardHead(Award Award, string Name, bool IsTimes);
