using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.People.Households.Pages;

[Needs(PeopleRights.See)]
public sealed class ShowModel(AppDb db) : HouseholdPage(db);
