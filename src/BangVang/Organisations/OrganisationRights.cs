using BangVang.Kernel.Rights;

namespace BangVang.Organisations;

public static class OrganisationRights
{
    /// <summary>The whole tree in which one holds a role: who writes a plan must be able to name bodies elsewhere in it.</summary>
    public const string See = "organisations.see";

    /// <summary>Only the body over which the role is held, and what lies below it.</summary>
    public const string Manage = "organisations.manage";

    internal static readonly Right[] All =
    [
        new(See, "Xem danh mục tổ chức", Enum.GetValues<Role>()),
        new(Manage, "Quản lý danh mục tổ chức", Role.Administrator, Role.StandingOfficer),
    ];
}
