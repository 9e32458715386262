using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.People;

public static class HonoreeMap
{
    /// <summary>Rows about an honoree are written after the person or household that may be entered with them. Without navigations.</summary>
    public static EntityTypeBuilder<T> FollowsHonorees<T>(this EntityTypeBuilder<T> map) where T : class
    {
        map.HasOne<Person>().WithMany().HasForeignKey("PersonId").OnDelete(DeleteBehavior.NoAction);
        map.HasOne<Household>().WithMany().HasForeignKey("HouseholdId").OnDelete(DeleteBehavior.NoAction);
        return map;
    }
}
