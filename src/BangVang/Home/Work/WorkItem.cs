namespace BangVang.Home.Work;

/// <summary>One thing that waits for somebody, with the page where it is done.</summary>
public sealed record WorkItem(string Title, string Detail, string Icon, DateOnly? DueOn, string Act, string Page, Guid Id);
