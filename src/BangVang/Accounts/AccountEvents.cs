namespace BangVang.Accounts;

/// <summary>A link for choosing a password was made: whoever sends mail may send it. The link is a secret.</summary>
public sealed record PasswordLinkMade(Guid AccountId, string Name, string? Email, string Link, DateTimeOffset ValidUntil);

/// <summary>Somebody cannot sign in and asks the administrators for a new password.</summary>
public sealed record PasswordForgotten(Guid AccountId, string Name, Guid OrganisationId);

/// <summary>Roles were lent for a period: the one who may now act should hear of it.</summary>
public sealed record RolesDelegated(Guid FromId, Guid ToId, DateOnly From, DateOnly Until);

/// <summary>A body has ended and nobody can be said to carry on for its people or their roles: administrators must place them.</summary>
public sealed record PostsLeft(Guid OrganisationId, string Organisation, int People);
